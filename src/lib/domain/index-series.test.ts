import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { bestBaseYear, commonBaseYear, indexSeries, type IndexablePoint } from './index-series.ts';
import type { Qualifier } from './observation.ts';
import { parsePeriod } from './period.ts';
import { cutIntoSegments, type DatedBreak } from './segment.ts';

function point(id: string, value: number, qualifier: Qualifier = ''): IndexablePoint {
	const period = parsePeriod(id);
	if (!period) throw new Error(id);
	return { period, value, qualifier };
}
const told = (points: readonly IndexablePoint[], breaks: readonly DatedBreak[], base: number) =>
	indexSeries(points, breaks, { baseYear: base }).points.map(
		({ point: p, index, qualifier, refusal }) =>
			[p.period.id, refusal ?? index, qualifier].join(' ').trim()
	);

describe('indexSeries', () => {
	it('gives one decimal, half a tenth up', () => {
		const points = [point('2015', 1000), point('2016', 1938), point('2017', 1000.5)];
		expect(told(points, [], 2015)).toEqual(['2015 100', '2016 193.8', '2017 100.1']);
		expect(told([point('2015', 12), point('2016', 37)], [], 2015)[1]).toBe('2016 308.3');
	});
	it('is free of what binary fractions add', () => {
		expect(told([point('2015', 10), point('2016', 1.005)], [], 2015)[1]).toBe('2016 10.1');
	});
	it('takes the fiscal year that starts in the base year, and a half where it is alone', () => {
		expect(told([point('2015FY', 20), point('2016FY', 30)], [], 2016)).toEqual([
			'2015FY 66.7',
			'2016FY 100'
		]);
		expect(told([point('2015-H1', 20), point('2016-H1', 30)], [], 2015)[1]).toBe('2016-H1 150');
		expect(told([point('2015-H1', 20), point('2015-H2', 30)], [], 2015)).toEqual([
			'2015-H1 several-bases',
			'2015-H2 several-bases'
		]);
	});
	it('never crosses a missing period', () => {
		const points = [point('2013', 20), point('2015', 20), point('2016', 30), point('2018', 30)];
		expect(told(points, [], 2016)).toEqual(['2013 broken', '2015 66.7', '2016 100', '2018 broken']);
	});
	it('never crosses a break that refuses, but one of caution or of name', () => {
		const points = [point('2014', 20), point('2015', 20), point('2016', 30)];
		expect(told(points, [{ date: '2015-07', force: 'refuse' }], 2016)).toEqual([
			'2014 broken',
			'2015 66.7',
			'2016 100'
		]);
		expect(told(points, [{ date: '2015', force: 'caution' }], 2016)[0]).toBe('2014 66.7');
		expect(told(points, [{ date: '2015', force: 'rename' }], 2016)[0]).toBe('2014 66.7');
	});
	it('refuses every value where there is no base, a small or an open one', () => {
		const later = point('2016', 30);
		const refusal = (base: IndexablePoint) =>
			indexSeries([base, later], [], { baseYear: 2015 }).refusal;
		expect(told([later], [], 2015)).toEqual(['2016 no-base']);
		expect(told([point('2015', 9), later], [], 2015)).toEqual([
			'2015 small-base',
			'2016 small-base'
		]);
		expect(refusal(point('2015', 0))).toBe('small-base');
		expect(refusal(point('2015', 10))).toBeNull();
		expect(refusal(point('2015', 20, 'at-least'))).toBe('open-base');
		expect(refusal(point('2015', 20, 'at-most'))).toBe('open-base');
	});
	it('keeps 約, of the base for all and of a value for itself, and gives none to 以上 and 以下', () => {
		const values = [point('2015', 20), point('2016', 30, 'about'), point('2017', 40, 'at-least')];
		expect(told(values, [], 2015)).toEqual(['2015 100', '2016 150 about', '2017 open']);
		expect(told([point('2015', 20, 'about'), point('2016', 30)], [], 2015)).toEqual([
			'2015 100',
			'2016 150 about'
		]);
	});
	it('divides no ranks', () => {
		const ranks = [point('2015', 20), point('2016', 30)];
		const { points, refusal } = indexSeries(ranks, [], { baseYear: 2015, isRank: true });
		expect(refusal).toBe('rank');
		expect(points.map((one) => one.refusal)).toEqual(['rank', 'rank']);
	});
	it('has no base without values', () => {
		expect(indexSeries([], [], { baseYear: 2015 })).toEqual({
			base: null,
			refusal: 'no-base',
			points: []
		});
	});
});

describe('commonBaseYear', () => {
	it('is the earliest year that all lines can stand on', () => {
		const a = [point('2014', 30), point('2015', 30), point('2016', 30)];
		const b = [point('2014FY', 9), point('2015FY', 40), point('2016FY', 50)];
		expect(commonBaseYear([a, b])).toBe(2015);
		expect(commonBaseYear([a, [], b])).toBe(2015);
		expect(commonBaseYear([a, [point('2020', 30)]])).toBeNull();
		expect(commonBaseYear([])).toBeNull();
	});
});

const line = fc
	.uniqueArray(fc.integer({ min: 2000, max: 2020 }), { minLength: 1, maxLength: 15 })
	.chain((years) =>
		fc.record({
			points: fc.tuple(
				...[...years]
					.sort((a, b) => a - b)
					.map((year) =>
						fc
							.record({
								value: fc.integer({ min: 0, max: 5000 }),
								qualifier: fc.constantFrom<Qualifier>('', '', '', 'about', 'at-least', 'at-most')
							})
							.map(({ value, qualifier }) => point(String(year), value, qualifier))
					)
			),
			breaks: fc.array(
				fc.record({
					date: fc.integer({ min: 2000, max: 2020 }).map(String),
					force: fc.constantFrom('refuse' as const, 'caution' as const, 'rename' as const)
				}),
				{ maxLength: 4 }
			),
			base: fc.constantFrom(...years)
		})
	);

describe('any index', () => {
	it('tells of every value, once, an index or a reason', () => {
		fc.assert(
			fc.property(line, ({ points, breaks, base }) => {
				const { points: indexed } = indexSeries(points, breaks, { baseYear: base });
				expect(indexed.map((one) => one.point)).toEqual(points);
				expect(indexed.every((one) => (one.index === null) !== (one.refusal === null))).toBe(true);
			})
		);
	});
	it('is 100 at the base, and lies within the segment that holds it', () => {
		fc.assert(
			fc.property(line, ({ points, breaks, base }) => {
				const series = indexSeries(points, breaks, { baseYear: base });
				const drawn = series.points.filter((one) => one.index !== null).map((one) => one.point);
				const own = cutIntoSegments(points, breaks).find((s) => s.some((p) => p === series.base));
				expect(drawn.every((p) => own?.includes(p))).toBe(true);
				const atBase = series.points.find((one) => one.point === series.base);
				expect(atBase?.index ?? 100).toBe(100);
			})
		);
	});
	it('does not change when all values are multiplied', () => {
		fc.assert(
			fc.property(line, fc.integer({ min: 2, max: 50 }), ({ points, breaks, base }, factor) => {
				const before = indexSeries(points, breaks, { baseYear: base });
				fc.pre(before.base !== null);
				const after = indexSeries(
					points.map((p) => ({ ...p, value: p.value * factor })),
					breaks,
					{ baseYear: base }
				);
				expect(after.points.map((one) => one.index)).toEqual(before.points.map((one) => one.index));
			})
		);
	});
});

describe('bestBaseYear', () => {
	const line = (from: number, values: (number | null)[], breaks: DatedBreak[] = []) => ({
		points: values.flatMap((value, i) => {
			const period = parsePeriod(String(from + i));
			return value === null || !period ? [] : [{ period, value, qualifier: '' as const }];
		}),
		breaks
	});
	it('is that under which most values have an index, the earliest of several', () => {
		expect(bestBaseYear([line(2008, [50, null, 60, 70, 80])])).toBe(2010);
		expect(bestBaseYear([line(2010, [5, 20, 30])])).toBe(2011);
		expect(bestBaseYear([line(2010, [50, 60, 70, 80], [{ date: '2011', force: 'refuse' }])])).toBe(
			2011
		);
	});
	it('serves several lines together', () => {
		expect(bestBaseYear([line(2010, [50, 60, 70]), line(2011, [30, 40])])).toBe(2011);
	});
	it('is the first year where none can be, and null without values', () => {
		expect(bestBaseYear([line(2010, [1, 2])])).toBe(2010);
		expect(bestBaseYear([])).toBeNull();
	});
});
