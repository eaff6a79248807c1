import { describe, expect, it } from 'vitest';
import { neighbourPeriod, periodsBetween } from './neighbour-period.ts';
import { parsePeriod } from './period.ts';
import type { Period } from './period.ts';

function period(id: string): Period {
	const parsed = parsePeriod(id);
	if (!parsed) throw new Error(`no period: ${id}`);
	return parsed;
}

const allMonths = '01 02 03 04 05 06 07 08 09 10 11 12';

describe('neighbourPeriod', () => {
	it.each([
		['2016', '', '2015'],
		['2016', 'H1', '2015'],
		['2015FY', '', '2014FY'],
		['2016-H1', 'H1', '2015-H1'],
		['2016-H1', '', '2015-H1'],
		['2016-H1', 'H1 H2', '2015-H2'],
		['2016-H2', 'H1 H2', '2016-H1'],
		['2016-H2', 'H2', '2015-H2'],
		['2020FY-H1', 'H1', '2019FY-H1'],
		['2020FY-H1', 'H1 H2', '2019FY-H2'],
		['2016-Q1', 'Q1 Q2 Q3 Q4', '2015-Q4'],
		['2016-Q3', 'Q1 Q2 Q3 Q4', '2016-Q2'],
		['2016-Q3', 'Q1 Q2 Q3', '2015-Q3'],
		['2020FY-Q1', 'Q1 Q2 Q3 Q4', '2019FY-Q4'],
		['2016-01', allMonths, '2015-12'],
		['2016-04', allMonths, '2016-03'],
		['2016-04', '04 10', '2015-04'],
		['2016-03-31', '03-31', null],
		['2013-11/2015-07', '', null],
		['1868', '', null],
		['1868-H1', 'H1 H2', null],
		['1869-H1', 'H1 H2', '1868-H2']
	])('of %s with the slots "%s" is %s', (id, slots, expected) => {
		const held = new Set(slots.split(' ').filter((slot) => slot !== ''));
		expect(neighbourPeriod(period(id), held)).toBe(expected);
	});
});

describe('periodsBetween', () => {
	it.each([
		['2014', '2017', '2014 2015 2016 2017'],
		['2014FY', '2015FY', '2014FY 2015FY'],
		['2015', '2015', '2015'],
		['2015-H2', '2017-H1', '2015-H2 2016-H1 2016-H2 2017-H1'],
		['2019FY-Q3', '2020FY-Q1', '2019FY-Q3 2019FY-Q4 2020FY-Q1'],
		['2015-11', '2016-02', '2015-11 2015-12 2016-01 2016-02'],
		['2016-02-28', '2016-03-01', '2016-02-28 2016-02-29 2016-03-01'],
		['2017', '2014', ''],
		['2014', '2017FY', ''],
		['2014/2015', '2016/2017', '']
	])('%s to %s', (from, to, expected) => {
		expect(periodsBetween(period(from), period(to)).join(' ')).toBe(expected);
	});

	it.each([
		['2011-H1', '2013-H1', 'H1', '2011-H1 2012-H1 2013-H1'],
		['2011-H1', '2012-H2', 'H1 H2', '2011-H1 2011-H2 2012-H1 2012-H2'],
		['2015-04', '2016-10', '04 10', '2015-04 2015-10 2016-04 2016-10'],
		['2015-03-31', '2018-03-30', '03-31', '2015-03-31 2016-03-31 2017-03-31']
	])('%s to %s in the slots "%s" only', (from, to, slots, expected) => {
		const options = { slots: new Set(slots.split(' ')) };
		expect(periodsBetween(period(from), period(to), options).join(' ')).toBe(expected);
	});

	it('lists days over the change to summer time', () => {
		expect(periodsBetween(period('2024-03-01'), period('2024-11-30'))).toHaveLength(275);
	});
});
