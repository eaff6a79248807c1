import { ambiguousCurrent } from '#lib/domain/vintage.ts';
import type { IssueLog } from '../issue.ts';
import type { DataPackage } from '../package.ts';
import { publicationDays, statementsByCell } from '../statements.ts';

/** No cell has two documents of equal rank with different values: a person must decide then. */
export function checkCurrent(data: DataPackage, log: IssueLog): void {
	for (const statements of statementsByCell(data, publicationDays(data), 2)) {
		const tied = ambiguousCurrent(statements);
		const [first, ...others] = tied;
		if (!first) continue;
		log.add(
			'ambiguous-current',
			{ file: first.origin.file, row: first.origin.row, column: 'value' },
			{
				value: `${first.value} (${first.source})`,
				expected: others
					.map((s) => `${s.value} (${s.source}, ${s.origin.file} ${s.origin.row})`)
					.join('; ')
			}
		);
	}
}
