import type { IssueLog } from '../issue.ts';
import { nearest } from '../nearest.ts';
import type { DataPackage } from '../package.ts';

/** What is published how often is of indicators of the package (Table Schema knows no keys in lists). */
export function checkRhythms(data: DataPackage, log: IssueLog): void {
	const known = data.indicators.map(({ item }) => item.id);
	for (const { file, row, item } of data.plans.rhythms)
		for (const value of item.indicators)
			if (!known.includes(value))
				log.add(
					'cell/foreign-key',
					{ file, row, column: 'indicators' },
					{ value, expected: 'indicators', suggestion: nearest(value, known) }
				);
}
