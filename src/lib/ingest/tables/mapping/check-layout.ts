import type { IssueLog } from '../../issue.ts';
import { columnLetter, columnNumber, columnsOf } from './column-letter.ts';
import type { TableMapping } from './mapping.ts';

/** Columns of values are no columns of heads or notes, and the body stands below the heads. */
export function checkLayout(table: TableMapping, path: string, file: string, log: IssueLog): void {
	const fault = (column: string, value: string, expected: string): void =>
		log.add('mapping/value', { file, row: null, column: `${path}.${column}` }, { value, expected });
	const values = new Set(columnsOf(table.values));
	if (values.size === 0) fault('values', table.values.join(', '), 'A:B');
	const others: [string, string][] = [
		...table.labels.map(({ column }, i): [string, string] => [`labels.[${i}].column`, column]),
		...(table.section ? [['section.column', table.section.column] as [string, string]] : []),
		...(table.notes ? [['notes.column', table.notes.column] as [string, string]] : [])
	];
	for (const [column, letters] of others)
		// a section may stand in a column of values: its row has no others
		if (values.has(columnNumber(letters)) && column !== 'section.column')
			fault(column, letters, `≠ ${[...values].map(columnLetter).join(', ')}`);
	const { from, to } = table.body;
	const lastHead = Math.max(0, ...table.heads.map(({ row }) => row));
	if (from <= lastHead) fault('body.from', String(from), `> ${lastHead}`);
	if (to !== undefined && to < from) fault('body.to', String(to), `≥ ${from}`);
}
