import { checkCell, type Cell } from './check-cell.ts';
import type { CutColumn, CutTable } from './scan-csv.ts';
import { IssueLog } from './issue.ts';
import { nearest } from './nearest.ts';
import type { Field, TableSchema } from './table-schema.ts';
import { TypedTable } from './typed-table.ts';

/** A column whose every different text was checked once. */
interface CheckedColumn {
	field: Field;
	codes: Int32Array;
	texts: readonly string[];
	cells: Cell[];
	/** 1 where a text has a fault */
	faults: Uint8Array;
	isFaulty: boolean;
}

/** Reads the cells of a table by its Table Schema; faults go to the log, row by row. */
export function checkTable(
	table: CutTable,
	schema: TableSchema,
	file: string,
	log: IssueLog
): TypedTable {
	const columns = placeColumns(table.header, schema, file, log).map(({ field, index }) =>
		checkColumn(table.columns[index] ?? { codes: new Int32Array(), texts: [] }, field, schema)
	);
	tellFaults(table, columns, file, log);
	return TypedTable.ofFile(
		file,
		table.length,
		new Map(columns.map(({ field, codes, cells }) => [field.name, { codes, cells }]))
	);
}

function checkColumn(
	column: CutColumn,
	field: Field,
	{ missingValues }: TableSchema
): CheckedColumn {
	const texts = column.texts.map((text) => (missingValues.includes(text) ? '' : text));
	const faults = new Uint8Array(texts.length);
	const place = { file: '', row: null, column: field.name };
	const cells = texts.map((text, code) => {
		const found = new IssueLog(0);
		const cell = checkCell(text, field, place, found);
		faults[code] = found.errors + found.warnings > 0 ? 1 : 0;
		return cell;
	});
	return { field, codes: column.codes, texts, cells, faults, isFaulty: faults.includes(1) };
}

function tellFaults(
	{ length, header, widths }: CutTable,
	columns: readonly CheckedColumn[],
	file: string,
	log: IssueLog
): void {
	const faulty = columns.filter(({ isFaulty }) => isFaulty);
	if (widths.size === 0 && faulty.length === 0) return;
	for (let i = 0; i < length; i += 1) {
		const row = i + 2;
		const width = widths.get(i);
		if (width !== undefined)
			log.add(
				'row/width',
				{ file, row, column: '' },
				{ value: String(width), expected: String(header.length) }
			);
		for (const { field, codes, texts, faults } of faulty) {
			const code = codes[i] ?? 0;
			if (faults[code]) checkCell(texts[code] ?? '', field, { file, row, column: field.name }, log);
		}
	}
}

function placeColumns(header: string[], schema: TableSchema, file: string, log: IssueLog) {
	const names = schema.fields.map((field) => field.name);
	for (const [i, name] of header.entries()) {
		const place = { file, row: 1, column: name };
		if (/^\s|\s$/.test(name)) log.add('cell/space', place, { value: name });
		else if (!names.includes(name))
			log.add('field/unknown', place, { value: name, suggestion: nearest(name, names) });
		else if (header.indexOf(name) !== i) log.add('cell/unique', place, { value: name });
	}
	return schema.fields.flatMap((field) => {
		const index = header.indexOf(field.name);
		if (index >= 0) return [{ field, index }];
		const suggestion = nearest(
			field.name,
			header.filter((name) => !names.includes(name))
		);
		log.add(
			'field/missing',
			{ file, row: 1, column: field.name },
			{ expected: field.name, suggestion }
		);
		return [];
	});
}
