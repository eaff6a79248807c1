import type { IssueLog } from '../issue.ts';
import { nearest } from '../nearest.ts';
import type { DataPackage } from '../package.ts';

/** The headlines of a topic are indicators of that topic (Table Schema knows no keys in lists). */
export function checkHeadlines(data: DataPackage, log: IssueLog): void {
	for (const { file, row, item } of data.topics) {
		const own = data.indicators.filter((i) => i.item.topic === item.id).map((i) => i.item.id);
		for (const value of item.headlines)
			if (!own.includes(value))
				log.add(
					'cell/foreign-key',
					{ file, row, column: 'headlines' },
					{ value, expected: 'indicators', suggestion: nearest(value, own) }
				);
	}
}
