import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { coversYear, isInTerm, planYears, reportingYearsOf } from './reporting-year.ts';

describe('reportingYearsOf', () => {
	it.each([
		['2023', 'CY', ['2023']],
		['2023FY', 'FY', ['2023FY']],
		// nine of its twelve months lie in 2023
		['2023FY', 'CY', ['2023']],
		['2023', 'FY', ['2023FY']],
		['2019-H1', 'CY', ['2019']],
		// January to March 2019: 90 days, April to June: 91
		['2019-H1', 'FY', ['2019FY']],
		['2020FY-H2', 'CY', ['2020']],
		['2020FY-Q4', 'FY', ['2020FY']],
		['2020FY-Q4', 'CY', ['2021']],
		['2016-04', 'FY', ['2016FY']],
		['2016-03-31', 'FY', ['2015FY']],
		['2016-03-31', 'CY', ['2016']],
		// 61 days of 2017, all of 2018, 273 days of 2019
		['2017-11/2019-09', 'CY', ['2018', '2019']],
		['2001FY/2003FY', 'FY', ['2001FY', '2002FY', '2003FY']],
		['soon', 'CY', []]
	] as const)('%s in %s speaks of %j', (period, kind, years) => {
		expect(reportingYearsOf(period, kind)).toEqual(years);
	});

	it('speaks of at least one year, whatever the period (property)', () => {
		const month = fc
			.tuple(fc.integer({ min: 1990, max: 2060 }), fc.integer({ min: 1, max: 12 }))
			.map(([year, m]) => `${year}-${String(m).padStart(2, '0')}`);
		fc.assert(
			fc.property(month, month, fc.constantFrom('CY', 'FY'), (a, b, kind) => {
				const [from = '', to = ''] = [a, b].sort();
				const years = reportingYearsOf(from === to ? from : `${from}/${to}`, kind);
				expect(years.length).toBeGreaterThan(0);
				expect([...years].sort()).toEqual(years);
			})
		);
	});
});

describe('coversYear', () => {
	it.each([
		['2017FY', '2017FY', true],
		['2017-04/2018-03', '2017FY', true],
		['2017', '2017FY', false],
		['2016/2018', '2017', true],
		['', '2017', false]
	])('%s covers %s: %s', (period, year, expected) => {
		expect(coversYear(period, year)).toBe(expected);
	});
});

describe('planYears', () => {
	const fiscal = { starts: '2017-04-18', ends: '2022-05-19', reportingYear: 'FY' } as const;
	const open = { starts: '2022-12-20', ends: '', reportingYear: 'CY' } as const;

	it('go from the year of the start to the year of the end', () => {
		expect(planYears(fiscal, [])).toEqual([
			'2017FY',
			'2018FY',
			'2019FY',
			'2020FY',
			'2021FY',
			'2022FY'
		]);
	});
	it('count January to March to the fiscal year before', () => {
		expect(planYears({ ...fiscal, starts: '2017-03', ends: '2017-03' }, [])).toEqual(['2016FY']);
	});
	it('stop at the last year with a document where the end is not known', () => {
		expect(planYears(open, ['2024FY', '2023'])).toEqual(['2022', '2023', '2024']);
		expect(planYears(open, [])).toEqual(['2022']);
	});
	it('take the end for known whatever the documents say', () => {
		expect(planYears({ ...fiscal, ends: '2017' }, ['2020FY'])).toEqual(['2017FY']);
	});
});

describe('isInTerm', () => {
	const term = { starts: '2016-07', ends: '2017-04-17', reportingYear: 'FY' } as const;
	it.each([
		['2015FY', false],
		['2016FY', true],
		['2017FY', true],
		['2018FY', false]
	])('%s: %s', (year, expected) => expect(isInTerm(year, term)).toBe(expected));
	it('has no end where none is known', () => {
		expect(isInTerm('2050FY', { ...term, ends: '' })).toBe(true);
	});
});
