import type { IssueLog } from '../../issue.ts';
import type { DataPackage } from '../../package.ts';
import { unequalParts } from '../../rules/check-parts.ts';
import { placeOf, type ReadRow } from '../rows/read-row.ts';
import type { ReadRows } from '../rows/read-rows.ts';

/**
 * Where a breakdown is exhaustive and a table prints all its parts and the total, they add up: exactly for
 * counts, within rounding for shares and for values printed in thousands.
 */
export function checkTableParts(
	rows: ReadRows,
	data: Pick<DataPackage, 'breakdowns' | 'categories' | 'indicators'>,
	log: IssueLog
): void {
	for (const { parts, total } of unequalParts(rows, data)) {
		const [first] = parts as ReadRow[];
		if (!first) continue;
		const { row, column } = placeOf(total as ReadRow);
		log.add('table/parts', placeOf(first), {
			value: parts.map(({ item }) => item.value).join(' + '),
			expected: `${total.item.value}: ${column}${row}`
		});
	}
}
