import { describe, expect, it } from 'vitest';
import { partsDossier, years } from '../../../../tests/support/parts.ts';
import { contrast } from '../color/contrast.ts';
import { defaultSpec, type ChartSpec } from '../spec/chart-spec.ts';
import { breakdownSeries } from './breakdown-series.ts';
import { columnsKey } from './columns-key.ts';
import { placeShare } from './place-share.ts';
import { placeStack } from './place-stack.ts';

const spec: ChartSpec = {
	...defaultSpec({ indicator: 'cases', isRank: false, kinds: ['year'], breakdowns: [] }),
	by: 'way'
};
const box = { width: 760, height: 400, size: 12, locale: 'en', years: 'western' } as const;
type Values = Parameters<typeof partsDossier>[0];
function series(values: Values, changes: Partial<ChartSpec> = {}) {
	const found = breakdownSeries(partsDossier(values, { parts: 'partial' }), {
		...spec,
		...changes
	});
	if (!found) throw new Error('no values');
	return found;
}
const share = (values: Values, changes: Partial<ChartSpec> = {}) =>
	placeShare(series(values, { form: 'share', ...changes }), box);
const stack = (values: Values, changes: Partial<ChartSpec> = {}) =>
	placeStack(series(values, { form: 'stacked', ...changes }), box);

describe('shares of the total', () => {
	it('are as high as their share, the rest an outline up to 100', () => {
		const placed = share({ '': { 2010: 200 }, a: { 2010: 100 }, b: { 2010: 50 } });
		const [a, b] = placed?.bars ?? [];
		expect(a?.height).toBeCloseTo(2 * (b?.height ?? 0), 1);
		expect(placed?.remainders).toHaveLength(1);
		expect(placed?.remainders[0]?.height).toBeCloseTo(b?.height ?? 0, 1);
		expect(placed?.remainders[0]?.title).toBe(
			'2010: not covered by the categories held, 50 (25.0% of the total)'
		);
		expect(placed?.yTicks.map(({ label }) => label)).toEqual(['0', '20', '40', '60', '80', '100']);
		expect(placed?.labels.map(({ text }) => text)).toEqual(['50.0', '25.0']);
	});
	it.each([
		['there is no total', { 2010: null }, { 2010: 5 }, 'no total of the same period'],
		['the total is below 10', { 2010: 9 }, { 2010: 5 }, 'below 10'],
		[
			'the total is a bound',
			{ 2010: { value: 90, qualifier: 'at-least' as const } },
			{ 2010: 5 },
			'only as a bound'
		],
		[
			'a part is a bound',
			{ 2010: 90 },
			{ 2010: { value: 5, qualifier: 'at-most' as const } },
			'only as a bound'
		]
	])('are not drawn where %s', (_, total, a, reason) => {
		const placed = share({ '': total, a });
		expect(placed?.bars).toEqual([]);
		expect(placed?.marks).toEqual([]);
		expect(placed?.undrawn.map(({ title }) => title)).toEqual([expect.stringContaining(reason)]);
		expect(placed?.readings[0]?.points[0]?.title).toContain(reason);
	});
	it('are not drawn where the parts are more than the total, and say so', () => {
		const placed = share({ '': { 2010: 100 }, a: { 2010: 60 }, b: { 2010: 41 } });
		expect(placed?.bars).toEqual([]);
		expect(placed?.undrawn[0]?.title).toContain('add up to 101, more than the total of 100');
	});
	it('are not drawn where parts held, though not drawn, are more than the total', () => {
		const values = { '': { 2010: 100 }, a: { 2010: 60 }, b: { 2010: 41 } };
		expect(share(values, { categories: ['a'] })?.undrawn).toHaveLength(1);
	});
	it('leave a period without any part empty', () => {
		const placed = share({ '': years(2010, [50, 50, 50]), a: years(2010, [5, null, 5]) });
		expect(placed?.undrawn).toEqual([]);
		expect(placed?.gaps).toHaveLength(1);
	});
	it('are of values, whatever the spec asks to show', () => {
		const values = { '': years(2010, [50, 60]), a: years(2010, [5, 6]) };
		expect(share(values, { show: 'change', scale: 'log' })?.bars).toEqual(share(values)?.bars);
	});
	it('bear legible numbers', () => {
		const ten = { 2010: 10 };
		const placed = share({ '': { 2010: 60 }, a: ten, b: ten, c: ten, d: ten, e: ten, f: ten });
		expect(placed?.labels).toHaveLength(6);
		for (const { ink, plate } of placed?.labels ?? [])
			expect(contrast(ink, plate.color)).toBeGreaterThanOrEqual(4.5);
	});
});

describe('a stack', () => {
	it('is of values, whatever the spec asks to show', () => {
		const values = { '': years(2010, [50, 60]), a: years(2010, [5, 6]) };
		expect(stack(values, { show: 'index', scale: 'log' })?.bars).toEqual(stack(values)?.bars);
	});
	it('says where its parts are more than the total, and by how much', () => {
		const placed = stack({
			'': years(2010, [100, 100]),
			a: years(2010, [60, 60]),
			b: years(2010, [40, 47])
		});
		expect(placed?.over.map(({ title }) => title)).toEqual([
			'2011: the categories add up to 107, 7 more than the total of 100 (the documents differ)'
		]);
		expect(placed?.over[0]?.y).toBeLessThan(placed?.marks[1]?.y ?? 0);
		expect(placed?.over[0]?.line).not.toBe('');
	});
	it('tells parts that are not drawn from parts that are not held', () => {
		const values = { '': { 2010: 100 }, a: { 2010: 60 }, b: { 2010: 30 } };
		const titles = (categories: string[]) =>
			stack(values, { categories })?.remainders.map(({ title }) => title);
		expect(titles(['a', 'b'])).toEqual(['2010: not covered by the categories held, 10']);
		expect(titles(['a'])).toEqual([
			'2010: categories not drawn, 30; not covered by the categories held, 10'
		]);
	});
	it('names a part at the last bar that shows it', () => {
		const placed = stack({ a: years(2010, [60, 60]), b: years(2010, [40, 0]) });
		const [, b] = placed?.names ?? [];
		const drawn = placed?.bars[1];
		expect(b?.middle).toBeCloseTo((drawn?.y ?? 0) + (drawn?.height ?? 0) / 2, 1);
	});
});

describe('the key of bars of parts', () => {
	const signs = (values: Values, form: 'stacked' | 'share') =>
		columnsKey(series(values, { form }), 'en').map(({ sign }) => sign);
	it('explains exactly the signs in use', () => {
		expect(signs({ '': { 2010: 90 }, a: { 2010: 90 } }, 'stacked')).toEqual(['bar-mark']);
		expect(signs({ '': { 2010: 90 }, a: { 2010: 80 } }, 'share')).toEqual([
			'bar-mark',
			'remainder'
		]);
		expect(signs({ '': { 2010: 90 }, a: { 2010: 99 } }, 'stacked')).toEqual(['bar-mark', 'over']);
		expect(signs({ '': { 2010: 90 }, a: { 2010: 99 } }, 'share')).toEqual(['undrawn']);
	});
});
