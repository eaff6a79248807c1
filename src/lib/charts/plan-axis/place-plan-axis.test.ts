import { describe, expect, it } from 'vitest';
import { placePlanAxis } from './place-plan-axis.ts';
import type { AxisPlan } from './types.ts';

const plan = (id: string, from: string, to: string | null, supersedes = ''): AxisPlan => ({
	id,
	title: `計画${id}`,
	kind: 'plan',
	from,
	to,
	supersedes
});
const plans = [
	plan('a', '2010-01-01', '2014-12-31'),
	plan('b', '2015-01-01', null, 'a'),
	plan('c', '2012-01-01', '2012-06-30')
];
const laws = [
	{ date: '2012-01-01', number: 1, title: '法律' },
	{ date: '2012-02-01', number: 2, title: '別の法律' }
];
const place = (width: number) =>
	placePlanAxis(
		{ plans, laws, lawsTitle: '法律' },
		{ width, size: 12, span: ['2010-01-01', '2019-12-31'] }
	);

describe('placePlanAxis', () => {
	it('gives each plan a bar as long as its term, in the order given', () => {
		const { bars } = place(1000);
		expect(bars.map(({ id }) => id)).toEqual(['a', 'b', 'c']);
		const [a, b, c] = bars;
		// five of the ten years, from the left end of the axis at 300 to the right end at 992
		expect(a?.x).toBe(300);
		expect(Math.round(a?.width ?? 0)).toBe(346);
		expect(b?.isOpen).toBe(true);
		expect((b?.x ?? 0) + (b?.width ?? 0)).toBeCloseTo(992, 0);
		expect(c?.width).toBeLessThan(40);
	});
	it('keeps bars apart', () => {
		const { bars } = place(1000);
		for (const [i, bar] of bars.entries())
			expect(bar.y).toBeGreaterThan(i === 0 ? 0 : (bars[i - 1]?.y ?? 0) + bar.height);
	});
	it('draws a succession from the end of a plan to its successor, and no other', () => {
		expect(place(1000).successions).toHaveLength(1);
	});
	it('puts laws that are near in time in rows of their own', () => {
		const [first, second] = place(1000).laws;
		expect(second?.y).toBeGreaterThan(first?.y ?? 0);
	});
	it('puts names above bars in a narrow box', () => {
		const narrow = place(360);
		const name = narrow.texts.find(({ text }) => text === '計画a');
		expect(name?.y).toBeLessThan(narrow.bars[0]?.y ?? 0);
		expect(narrow.bars[0]?.x).toBe(8);
	});
	it('has no laws where there are none', () => {
		const none = placePlanAxis(
			{ plans, laws: [], lawsTitle: '法律' },
			{ width: 1000, size: 12, span: ['2010-01-01', '2019-12-31'] }
		);
		expect(none.laws).toEqual([]);
		expect(none.texts.some(({ text }) => text === '法律')).toBe(false);
	});
});
