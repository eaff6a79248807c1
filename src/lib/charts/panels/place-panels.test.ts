import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { breakOf, compare, seriesOf } from '../../../../tests/support/compare.ts';
import type { CompareSpec } from './compare-spec.ts';
import type { PlacedComparison } from './types.ts';

const box = { width: 800, height: 200, size: 12 };
const panelsOf = (placed: PlacedComparison | null) =>
	placed?.form === 'panels' ? placed.panels : [];
const indexOf = (placed: PlacedComparison | null) => (placed?.form === 'index' ? placed : null);

/** First and last pixel of a path. */
function reach(path: string): { from: number; to: number } {
	const xs = [...path.matchAll(/[ML](-?[\d.]+),/g)].map(([, x]) => Number(x));
	return { from: Math.min(...xs), to: Math.max(...xs) };
}

describe('placePanels', () => {
	it('stacks panels on one time axis, and words it once', () => {
		const placed = compare([
			seriesOf('a', { 2014: 1, 2015: 2, 2016: 3 }),
			seriesOf('b', { 2015: 1000, 2016: 99_999 })
		]).place(box);
		const [a, b] = panelsOf(placed);
		expect(a?.placed?.points[1]?.x).toBe(b?.placed?.points[0]?.x);
		expect(a?.placed?.plot.left).toBe(b?.placed?.plot.left);
		expect([a?.placed?.xTicks.length, b?.placed?.xTicks.length]).toEqual([0, 3]);
		expect([a?.placed?.timeTitle, b?.placed?.timeTitle]).toEqual(['', '暦年']);
		expect((b?.y ?? 0) > (a?.y ?? 0) + 200).toBe(true);
		expect((placed?.height ?? 0) > (b?.y ?? 0) + 200).toBe(true);
	});
	it('gives every value to read, in the pixels of the whole and with the name of its series', () => {
		const placed = compare([
			seriesOf('a', { 2014: 1, 2015: 2 }),
			seriesOf('b', { 2015: 1000 })
		]).place(box);
		const [, b] = panelsOf(placed);
		const readings = placed?.readings ?? [];
		expect(readings.map(({ id, points }) => [id, points.length])).toEqual([
			['a', 2],
			['b', 1]
		]);
		const [point] = readings[1]?.points ?? [];
		expect(point?.title).toBe('指標b：2015年 1,000件（公表機関の資料）');
		expect(point?.y).toBeCloseTo((b?.y ?? 0) + (b?.placed?.points[0]?.y ?? 0), 1);
	});
	it('gives each panel a value axis of its own', () => {
		const [a, b] = panelsOf(
			compare([seriesOf('a', { 2014: 1 }), seriesOf('b', { 2014: 900 })]).place(box)
		);
		expect(a?.placed?.yTicks.at(-1)?.label).toBe('1');
		expect(b?.placed?.yTicks.at(-1)?.label).toBe('1,000');
	});
	it('stands a fiscal year a quarter of a year to the right of the calendar year', () => {
		const [a, b] = panelsOf(
			compare([
				seriesOf('a', { 2014: 1, 2015: 2, 2016: 3 }),
				seriesOf('b', { '2014FY': 1, '2015FY': 2 })
			]).place(box)
		);
		const [first, second] = a?.placed?.points ?? [];
		const year = (second?.x ?? 0) - (first?.x ?? 0);
		const shift = (b?.placed?.points[0]?.x ?? 0) - (first?.x ?? 0);
		expect(shift / year).toBeCloseTo(0.25, 1);
		expect(a?.heading[0]?.text).toContain('暦年');
		expect(b?.heading[0]?.text).toContain('年度');
		expect(b?.placed?.timeTitle).toContain('暦年');
	});
	it('gives every plot the same height, however many signs stand above it', () => {
		const breaks = ['2015', '2015-02', '2015-03'].map((date) => breakOf('b', date, 'caution'));
		const [a, b] = panelsOf(
			compare([
				seriesOf('a', { 2014: 1, 2015: 2 }),
				seriesOf('b', { 2014: 1, 2015: 2 }, { breaks })
			]).place(box)
		).map(({ placed }) => (placed?.plot.bottom ?? 0) - (placed?.plot.top ?? 0));
		expect(b).toBeCloseTo(a ?? 0, 5);
	});
	it('ends a path before a gap and begins another after it', () => {
		const [a] = panelsOf(
			compare([seriesOf('a', { 2010: 1, 2011: 2, 2013: 3, 2014: 4 })]).place(box)
		);
		const [before, after] = a?.placed?.paths.map(reach) ?? [];
		const gap = a?.placed?.gaps[0];
		expect(before?.to).toBeLessThan(gap?.x ?? 0);
		expect(after?.from).toBeGreaterThan((gap?.x ?? 0) + (gap?.width ?? 0));
	});
	it('tells a series without values, under the axis of the last that has some', () => {
		const placed = compare([seriesOf('a', { 2014: 1 }), seriesOf('b', {})]).place(box);
		const [a, b] = panelsOf(placed);
		expect(b?.placed).toBeNull();
		expect(b?.empty).toBe('表示できる値はない。');
		expect(a?.placed?.xTicks).toHaveLength(1);
		expect(compare([seriesOf('b', {})]).place(box)).toBeNull();
	});
});

describe('placeIndex', () => {
	it('draws lines that differ in colour and dash, named at their ends', () => {
		const all = ['a', 'b', 'c', 'd', 'e', 'f'].map((id, i) =>
			seriesOf(id, { 2014: 100, 2015: 110 + i })
		);
		const placed = indexOf(compare(all, { view: 'index' }).place({ ...box, height: 400 }));
		expect(new Set(placed?.lines.map(({ color }) => color)).size).toBe(6);
		expect(new Set(placed?.lines.map(({ dash }) => dash)).size).toBe(6);
		expect(placed?.names.map(({ lines }) => lines[0]?.text)).toEqual([
			'指標a',
			'指標b',
			'指標c',
			'指標d',
			'指標e',
			'指標f'
		]);
		const middles = (placed?.names ?? []).map(({ middle }) => middle).sort((x, y) => x - y);
		const steps = middles.slice(1).map((y, i) => y - (middles[i] ?? 0));
		expect(Math.min(...steps)).toBeGreaterThanOrEqual(12);
		expect(placed?.lines.every(({ points }) => points[0]?.y === placed.reference)).toBe(true);
	});
	it('names the right line where one has no index', () => {
		const placed = indexOf(
			compare([seriesOf('a', { 2015: 5 }), seriesOf('b', { 2015: 50, 2016: 60 })], {
				view: 'index',
				base: 2015
			}).place(box)
		);
		expect(placed?.lines.map(({ id }) => id)).toEqual(['b']);
		expect(placed?.names.map(({ lines }) => lines[0]?.text)).toEqual(['指標b']);
	});
});

const values = fc.dictionary(
	fc.integer({ min: 2000, max: 2015 }).map(String),
	fc.integer({ min: 0, max: 900 }),
	{ minKeys: 2, maxKeys: 14 }
);
const breaks = fc.array(
	fc.record({
		date: fc.integer({ min: 2000, max: 2015 }).map(String),
		force: fc.constantFrom('refuse' as const, 'caution' as const)
	}),
	{ maxLength: 3 }
);
const series = fc.array(fc.record({ values, breaks, fiscal: fc.boolean() }), {
	minLength: 1,
	maxLength: 4
});

/** The comparison of generated series, calendar and fiscal years together. */
function build(
	given: typeof series extends fc.Arbitrary<infer T> ? T : never,
	spec: Partial<CompareSpec>
) {
	return compare(
		given.map((one, i) =>
			seriesOf(
				`s${i}`,
				Object.fromEntries(
					Object.entries(one.values).map(([year, v]) => [one.fiscal ? `${year}FY` : year, v])
				),
				{ breaks: one.breaks.map(({ date, force }) => breakOf(`s${i}`, date, force)) }
			)
		),
		spec
	);
}

describe('no path', () => {
	it('of a panel crosses a gap or a break that refuses', () => {
		fc.assert(
			fc.property(series, (given) => {
				for (const { placed } of panelsOf(build(given, {}).place(box)))
					for (const { from, to } of placed?.paths.map(reach) ?? []) {
						expect(placed?.gaps.filter((gap) => gap.x < to && gap.x + gap.width > from)).toEqual(
							[]
						);
						expect(placed?.breaks.filter((b) => b.cuts && b.x > from && b.x < to)).toEqual([]);
					}
			})
		);
	});
	it('of an index crosses what a panel of the same series does not cross', () => {
		fc.assert(
			fc.property(series, fc.integer({ min: 2000, max: 2015 }), (given, base) => {
				const content = build(given, { view: 'index', base });
				for (const line of content.index?.lines ?? [])
					for (const run of line.runs) {
						const ids = run.map(({ point }) => point.period.id);
						const segment = line.panel.series.segments.find((one) =>
							one.some(({ period }) => period.id === ids[0])
						);
						const within = segment?.map(({ period }) => period.id) ?? [];
						expect(within.join().includes(ids.join())).toBe(true);
					}
				const placed = indexOf(content.place(box));
				const runs = content.index?.lines.flatMap((l) => l.runs).filter((r) => r.length > 1);
				expect(placed?.lines.flatMap(({ paths }) => paths).length ?? 0).toBe(runs?.length ?? 0);
			})
		);
	});
});
