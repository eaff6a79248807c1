import type { IssueLog } from '../../issue.ts';
import { numberTuples } from '../../tuples.ts';
import { placeOf, saysSame, wordValue } from '../rows/read-row.ts';
import type { ReadRows } from '../rows/read-rows.ts';

export const cellColumns = ['indicator', 'area', 'period', 'breakdown', 'category'] as const;

/**
 * Gives the rows with each cell of the package once. A cell that a table fills twice with one value is taken
 * once, with a warning; with two values it is an error.
 */
export function checkRepeated(rows: ReadRows, log: IssueLog): ReadRows {
	const columns = cellColumns.map((name) => rows.column(name));
	const { ids, firsts } = numberTuples(columns, rows.length);
	if (firsts.length === rows.length) return rows;
	for (const [i, id] of ids.entries()) {
		const original = firsts[id] ?? 0;
		if (original === i) continue;
		const [row, first] = [rows.at(i), rows.at(original)];
		const { row: line, column } = placeOf(first);
		log.add('table/repeated', placeOf(row), {
			severity: saysSame(row.item, first.item) ? 'warning' : 'error',
			value: wordValue(row.item),
			expected: `${wordValue(first.item)}: ${column}${line}`
		});
	}
	return rows.pick(firsts);
}
