import { checkCell, type Cell } from './check-cell.ts';
import type { IssueLog } from './issue.ts';
import { nearest } from './nearest.ts';
import type { CsvTable } from './read-csv.ts';
import type { TableSchema } from './table-schema.ts';

/** A row whose cells have their types, with the place it was read from. */
export interface TypedRow {
	file: string;
	/** row as a spreadsheet counts it, the header being 1 */
	row: number;
	cells: Readonly<Record<string, Cell>>;
}

/** Reads the cells of a table by its Table Schema; faults go to the log. */
export function checkTable(
	table: CsvTable,
	schema: TableSchema,
	file: string,
	log: IssueLog
): TypedRow[] {
	const columns = placeColumns(table.header, schema, file, log);
	return table.rows.map((cells, i) => {
		const row = i + 2;
		if (cells.length !== table.header.length)
			log.add(
				'row/width',
				{ file, row, column: '' },
				{ value: String(cells.length), expected: String(table.header.length) }
			);
		const typed: Record<string, Cell> = {};
		for (const { field, index } of columns) {
			const cell = cells[index] ?? '';
			const text = schema.missingValues.includes(cell) ? '' : cell;
			typed[field.name] = checkCell(text, field, { file, row, column: field.name }, log);
		}
		return { file, row, cells: typed };
	});
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
