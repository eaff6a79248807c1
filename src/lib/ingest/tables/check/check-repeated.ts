import type { IssueLog } from '../../issue.ts';
import { columnOf } from '../../observation-columns.ts';
import { numberTuples } from '../../tuples.ts';
import { placeOf, saysSame, wordValue, type ReadRow } from './read-row.ts';

export const cellColumns = ['indicator', 'area', 'period', 'breakdown', 'category'] as const;

/**
 * Gives the rows with each cell of the package once. A cell that a table fills twice with one value is taken
 * once, with a warning; with two values it is an error.
 */
export function checkRepeated(rows: readonly ReadRow[], log: IssueLog): readonly ReadRow[] {
	const columns = cellColumns.map((name) => columnOf(rows, name));
	const { ids, firsts } = numberTuples(columns, rows.length);
	if (firsts.length === rows.length) return rows;
	for (const [i, id] of ids.entries()) {
		const row = rows[i];
		const first = rows[firsts[id] ?? 0];
		if (!row || !first || row === first) continue;
		const { row: line, column } = placeOf(first);
		log.add('table/repeated', placeOf(row), {
			severity: saysSame(row.item, first.item) ? 'warning' : 'error',
			value: wordValue(row.item),
			expected: `${wordValue(first.item)}: ${column}${line}`
		});
	}
	return Array.from(firsts, (i) => rows[i]).filter((row) => row !== undefined);
}
