import { describe, expect, it } from 'vitest';
import { briefIssues } from '../../../../tests/support/brief-issues.ts';
import { buildPackage, type GivenTables } from '../../../../tests/support/build-package.ts';
import type { Indicator } from '#lib/domain/indicator.ts';
import { IssueLog } from '../issue.ts';
import { checkPeriods } from './check-periods.ts';

const check = (given: GivenTables) => {
	const log = new IssueLog();
	checkPeriods(buildPackage({ indicators: [{}], ...given }), log);
	return log;
};
const brief = (given: GivenTables) => briefIssues(check(given));
const held = (...periodKinds: Indicator['periodKinds']) => [{ periodKinds }];

describe('checkPeriods, observations', () => {
	it.each<[Indicator['periodKinds'], string]>([
		[['year'], '2015'],
		[['fiscal-year'], '2015FY'],
		[['half'], '2016-H1'],
		[['fiscal-half'], '2020FY-H1'],
		[['quarter'], '2016-Q1'],
		[['fiscal-quarter'], '2020FY-Q1'],
		[['month'], '2016-04'],
		[['day'], '2016-03-31'],
		[['range'], '2013-11/2015-07'],
		[['range'], '2001FY/2009FY'],
		[['year', 'half'], '2016-H2']
	])('takes for an indicator of %j the period %s', (periodKinds, period) => {
		expect(brief({ indicators: held(...periodKinds), observations: [{ period }] })).toEqual([]);
	});

	it.each([
		'平成27年',
		'2015年',
		'15',
		'2016-13',
		'2016-H3',
		'2016-02-30',
		'2016/2015',
		'2016 ',
		'FY2015'
	])('cannot read the period %s', (period) => {
		const log = check({ observations: [{}, { period }] });
		expect(briefIssues(log)).toEqual(['period/unreadable observations.csv:3:period']);
		expect(log.issues[0]?.value).toBe(period);
	});

	it.each<[Indicator['periodKinds'], string]>([
		[['year'], '2015FY'],
		[['year', 'half'], '2016-Q1'],
		[['half'], '2020FY-H1'],
		[['month'], '2016-04-01'],
		[['year'], '2015/2016'],
		[[], '2015']
	])('refuses for an indicator of %j the period %s', (periodKinds, period) => {
		const log = check({ indicators: held(...periodKinds), observations: [{ period }] });
		expect(briefIssues(log)).toEqual(['period/kind observations.csv:2:period']);
		expect(log.issues[0]).toMatchObject({ value: period, expected: periodKinds.join(', ') });
	});

	it('leaves an unknown indicator to the check of references', () => {
		expect(brief({ observations: [{ indicator: 'cases', period: '2015FY' }] })).toEqual([]);
	});

	it('leaves an empty period to the check of cells', () => {
		expect(brief({ observations: [{ period: '' }] })).toEqual([]);
	});
});

describe('checkPeriods, gaps', () => {
	it.each<[string, string]>([
		['2015', '2015'],
		['2015', '2020']
	])('takes a gap from %s to %s', (from, to) => {
		expect(brief({ gaps: [{ from, to }] })).toEqual([]);
	});

	it.each<[string, string, string[]]>([
		['2016', '2015', ['period/kind gaps.csv:2:to']],
		['2016', '2016-H1', ['period/kind gaps.csv:2:to']],
		['2015FY', '2016', ['period/kind gaps.csv:2:from', 'period/kind gaps.csv:2:to']],
		['someday', '2015', ['period/unreadable gaps.csv:2:from']],
		['2015', 'someday', ['period/unreadable gaps.csv:2:to']]
	])('does not take a gap from %s to %s', (from, to, issues) => {
		expect(brief({ indicators: held('year', 'half'), gaps: [{ from, to }] })).toEqual(issues);
	});

	it('names the first period where a gap ends before it begins', () => {
		expect(check({ gaps: [{ from: '2016', to: '2015' }] }).issues[0]).toMatchObject({
			value: '2015',
			expected: 'year ≥ 2016'
		});
	});
});

describe('checkPeriods, dates', () => {
	it.each(['', '2016', '2016-07', '2016-12', '2016-07-15', '2016-02-29'])(
		'takes the date %j',
		(date) => {
			const given = {
				sources: [{ published: date, retrieved: date }],
				breaks: [{ date }],
				events: [{ date }]
			};
			expect(brief({ ...given, organisations: [{ validFrom: date, validTo: date }] })).toEqual([]);
		}
	);

	it.each([
		'2016-00',
		'2016-13',
		'2016-02-30',
		'2015-02-29',
		'2016-04-31',
		'2016-7',
		'28.7.15',
		'2016/07/15',
		'2016-07-15T00:00',
		'平成28年'
	])('cannot read the date %s', (date) => {
		const log = check({ events: [{ date }] });
		expect(briefIssues(log)).toEqual(['date/unreadable events.csv:2:date']);
		expect(log.issues[0]?.value).toBe(date);
	});

	it.each<[string, GivenTables]>([
		['sources.csv:2:published', { sources: [{ published: '2016-02-30' }] }],
		['sources.csv:2:retrieved', { sources: [{ retrieved: '2016-02-30' }] }],
		['organisations.csv:2:valid_from', { organisations: [{ validFrom: '2016-02-30' }] }],
		['organisations.csv:2:valid_to', { organisations: [{ validTo: '2016-02-30' }] }],
		['breaks.csv:2:date', { breaks: [{ date: '2016-02-30' }] }],
		['events.csv:2:date', { events: [{ date: '2016-02-30' }] }]
	])('tells a day that is not in the calendar at %s', (place, given) => {
		expect(brief(given)).toEqual([`date/unreadable ${place}`]);
	});
});
