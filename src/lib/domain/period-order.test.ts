import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { comparePeriods } from './period-order.ts';
import { parsePeriod } from './period.ts';
import type { Period } from './period.ts';

function periodsOf(...ids: string[]): Period[] {
	return ids.map((id) => parsePeriod(id)).filter((period) => period !== null);
}

const near = periodsOf(
	...['2014', '2015', '2016'].flatMap((year) => [
		...['', 'FY', '-H1', '-H2', 'FY-H1', 'FY-H2', '-Q1', '-Q2', 'FY-Q1', 'FY-Q4'].map(
			(rest) => year + rest
		),
		...['-01', '-04', '-12', '-01-01', '-04-01', '-12-31'].map((rest) => year + rest)
	]),
	...['2014/2015', '2014-01/2015-12', '2014FY/2015FY', '2014-04/2016-03', '2014-H1/2014-H2']
);

describe('comparePeriods', () => {
	it('orders by first day, then last day, then kind, then id', () => {
		const ordered = [
			'2014-Q4',
			'2015-01-01',
			'2015-01',
			'2015-Q1',
			'2015-H1',
			'2015',
			'2015-01/2015-12',
			'2015-H1/2015-H2',
			'2015-Q2',
			'2015FY-Q1',
			'2015FY-H1',
			'2015FY',
			'2016'
		];
		const periods = periodsOf(...ordered);
		expect(periods.length).toBe(13);
		const sorted = periods.toReversed().toSorted(comparePeriods);
		expect(sorted.map((period) => period.id)).toEqual(ordered);
	});

	it('is a total order', () => {
		const anyPeriod = fc.constantFrom(...near);
		fc.assert(
			fc.property(anyPeriod, anyPeriod, anyPeriod, (a, b, c) => {
				const ab = Math.sign(comparePeriods(a, b));
				expect(ab + Math.sign(comparePeriods(b, a))).toBe(0);
				expect(ab === 0).toBe(a.id === b.id);
				if (ab <= 0 && comparePeriods(b, c) <= 0) {
					expect(comparePeriods(a, c)).toBeLessThanOrEqual(0);
				}
			}),
			{ numRuns: 2000 }
		);
	});
});
