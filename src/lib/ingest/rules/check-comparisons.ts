import type { IssueLog } from '../issue.ts';
import { nearest } from '../nearest.ts';
import type { DataPackage } from '../package.ts';

/** Series set side by side are indicators of the package, two to six (Table Schema knows no keys in lists). */
export function checkComparisons(data: DataPackage, log: IssueLog): void {
	const known = data.indicators.map(({ item }) => item.id);
	for (const { file, row, item } of data.plans.comparisons) {
		const place = { file, row, column: 'indicators' };
		const { indicators } = item;
		for (const value of indicators)
			if (!known.includes(value))
				log.add('cell/foreign-key', place, {
					value,
					expected: 'indicators',
					suggestion: nearest(value, known)
				});
		const count = new Set(indicators).size;
		if (count !== indicators.length || count < fewest || count > most)
			log.add('cell/pattern', place, {
				value: indicators.join('|'),
				expected: `a|b (${fewest}–${most})`
			});
	}
}

const fewest = 2;
const most = 6;
