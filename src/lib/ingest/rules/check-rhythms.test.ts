import { describe, expect, it } from 'vitest';
import { briefIssues } from '../../../../tests/support/brief-issues.ts';
import { buildPackage } from '../../../../tests/support/build-package.ts';
import { IssueLog } from '../issue.ts';
import { checkRhythms } from './check-rhythms.ts';

const faults = (indicators: string[]): string[] => {
	const data = buildPackage({ indicators: [{ id: 'cases' }, { id: 'persons' }] });
	const item = {
		id: 'annual',
		titleJa: '年次報告',
		titleEn: 'Annual report',
		issuer: 'npa',
		indicators,
		frequency: 'P1Y',
		month: null,
		source: 'plan',
		locator: '6-(3)',
		quote: '年次報告を作成し、公表する'
	};
	data.plans.rhythms = [{ file: 'publication-rhythms.csv', row: 3, item }];
	const log = new IssueLog();
	checkRhythms(data, log);
	return briefIssues(log);
};

describe('checkRhythms', () => {
	it('takes indicators of the package', () => {
		expect(faults(['cases', 'persons'])).toEqual([]);
	});
	it('refuses an indicator that the package has not, naming file, row and column', () => {
		expect(faults(['cases', 'person'])).toEqual([
			'cell/foreign-key publication-rhythms.csv:3:indicators'
		]);
	});
});
