import { describe, expect, it } from 'vitest';
import { briefIssues } from '../../../../tests/support/brief-issues.ts';
import { buildPackage } from '../../../../tests/support/build-package.ts';
import { IssueLog } from '../issue.ts';
import { checkComparisons } from './check-comparisons.ts';

const faults = (indicators: string[]): string[] => {
	const data = buildPackage({ indicators: [{ id: 'cases' }, { id: 'persons' }] });
	const item = {
		id: 'pair',
		titleJa: '対',
		titleEn: 'Pair',
		indicators,
		differenceJa: '測度が異なる。',
		differenceEn: 'Two measures.',
		sort: 10
	};
	data.plans.comparisons = [{ file: 'comparisons.csv', row: 2, item }];
	const log = new IssueLog();
	checkComparisons(data, log);
	return briefIssues(log);
};

describe('checkComparisons', () => {
	it('takes two indicators of the package', () => {
		expect(faults(['cases', 'persons'])).toEqual([]);
	});
	it('refuses an indicator that the package has not', () => {
		expect(faults(['cases', 'person'])).toEqual(['cell/foreign-key comparisons.csv:2:indicators']);
	});
	it('refuses fewer than two, and one named twice', () => {
		expect(faults(['cases'])).toEqual(['cell/pattern comparisons.csv:2:indicators']);
		expect(faults(['cases', 'cases'])).toEqual(['cell/pattern comparisons.csv:2:indicators']);
	});
});
