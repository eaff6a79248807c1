import { DataType, type Table } from 'apache-arrow';
import { readCell } from './read-cell.ts';
import type { ResultColumn, ResultKind, ResultRows } from './types.ts';

/** Gives rows of an Arrow table, from one on and before another, as cells of a data file. */
export function readResult(table: Table, from = 0, to = table.numRows): ResultRows {
	const columns = table.schema.fields.map(({ name, type }): ResultColumn => ({
		name,
		kind: kindOf(type as DataType)
	}));
	const end = Math.min(to, table.numRows);
	const cells = columns.map((_, at) => {
		const vector = table.getChildAt(at);
		const type = vector?.type as DataType;
		return Array.from({ length: Math.max(0, end - from) }, (_, i) =>
			readCell(vector?.get(from + i), type)
		);
	});
	const rows = Array.from({ length: Math.max(0, end - from) }, (_, i) =>
		cells.map((column) => column[i] ?? null)
	);
	return { columns, rows };
}

function kindOf(type: DataType): ResultKind {
	if (DataType.isDictionary(type)) return kindOf(type.dictionary as DataType);
	if (DataType.isInt(type) || DataType.isFloat(type) || DataType.isDecimal(type)) return 'number';
	if (DataType.isDate(type) || DataType.isTimestamp(type)) return 'day';
	return DataType.isBool(type) ? 'flag' : 'text';
}
