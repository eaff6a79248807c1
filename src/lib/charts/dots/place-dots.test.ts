import { describe, expect, it } from 'vitest';
import { breakOn, parted } from '../../../../tests/support/parted.ts';
import { breakdownSeries } from '../breakdown/breakdown-series.ts';
import { estimateWidth } from '../label/estimate-width.ts';
import type { LineBox } from '../line/place-line.ts';
import { defaultSpec, type ChartSpec } from '../spec/chart-spec.ts';
import { dotsKey } from './dots-key.ts';
import { placeDots } from './place-dots.ts';

const spec: ChartSpec = {
	...defaultSpec({ indicator: 'cases', isRank: false, kinds: ['year'], breakdowns: [] }),
	by: 'kind',
	form: 'dots'
};
const box: LineBox = { width: 600, height: 300, size: 12, locale: 'ja', years: 'western' };
const few = parted({
	parts: {
		a: [5, 12, 40],
		b: [8, 12, { value: 90, qualifier: 'about', source: 'press' }],
		c: [7, 12, null],
		d: [6, 9, 90]
	}
});

function place(data = few, changes: Partial<ChartSpec> = {}, to: Partial<LineBox> = {}) {
	const series = breakdownSeries(data, { ...spec, ...changes });
	if (!series) throw new Error('no parts');
	return placeDots(series, { ...box, ...to });
}
const texts = (lines: readonly { text: string }[] = []) => lines.map(({ text }) => text);
const rows = (placed: ReturnType<typeof place>) =>
	placed?.rows.map(({ id, value }) => `${id} ${value.text}`);

describe('placeDots', () => {
	it('ranks the parts of one period, the largest on top, equal ones in the order of the breakdown', () => {
		expect(rows(place())).toEqual(['b 約90件', 'd 90件', 'a 40件']);
		expect(rows(place(few, { to: '2016' }))).toEqual(['a 12件', 'b 12件', 'c 12件', 'd 9件']);
	});
	it('names the period at its head and the parts without a value at its foot', () => {
		const placed = place();
		expect(texts(placed?.head)).toEqual(['2017年']);
		expect(texts(placed?.words)).toEqual(['（件）', 'この期間の値がない：c']);
	});
	it('says why a value is not shown under a measure', () => {
		const placed = place(few, { show: 'change', to: '2016' });
		expect(placed).toBeNull();
		const later = place(few, { show: 'change' });
		expect(rows(later)).toEqual(['b 約+650.0％', 'a +233.3％']);
		expect(texts(later?.words).slice(1)).toEqual([
			'この期間の値がない：c',
			'表示しない（分母又は基準の値が10に満たない）：d'
		]);
		const broken = parted(
			{ parts: { a: [10, 20], b: [30, 20] } },
			{ breaks: [breakOn('2016-04', { breakdown: 'kind', category: 'b' })] }
		);
		expect(texts(place(broken, { show: 'change' })?.words).at(-1)).toBe(
			'表示しない（前の期間との間に定義・法令等の変更があり、比較できない）：b'
		);
	});
	it('measures from zero, to the left where a change is negative', () => {
		const placed = place(parted({ parts: { a: [20, 30], b: [20, 15] } }), { show: 'change' });
		const [up, down] = placed?.rows ?? [];
		expect(up?.guide).toEqual({ from: placed?.zero, to: up?.x });
		expect(up?.x).toBeGreaterThan(placed?.zero ?? 0);
		expect(down?.x).toBeLessThan(placed?.zero ?? 0);
		expect(down?.value).toMatchObject({ text: '−25.0％', anchor: 'end' });
	});
	it('marks the base of an index', () => {
		const placed = place(parted({ parts: { a: [20, 30], b: [20, 15] } }), { show: 'index' });
		const [a, b] = placed?.rows ?? [];
		expect(a?.x).toBeGreaterThan(placed?.reference ?? Infinity);
		expect(b?.x).toBeLessThan(placed?.reference ?? 0);
	});
	it('has no zero on a logarithmic axis, where guides run along the row', () => {
		const placed = place(few, { scale: 'log', to: '2016' });
		expect(placed?.zero).toBeNull();
		expect(placed?.rows[0]?.guide).toEqual({ from: placed?.plot.left, to: placed?.plot.right });
		const zeros = parted({ parts: { a: [0], b: [4] } });
		expect(place(zeros, { scale: 'log' })?.zero).toBe(place(zeros)?.plot.left);
	});
	it('keeps names and values within the width, each row clear of the next', () => {
		const long = 'インターネット異性紹介事業を利用して児童を性交等の相手方となるように誘引する行為';
		const data = parted({ parts: { a: [-0, 123_456_789], [long]: [3, 98_765_432] } });
		for (const width of [320, 360, 760]) {
			const placed = place(data, {}, { width });
			for (const row of placed?.rows ?? []) {
				expect(row.value.x + estimateWidth(row.value.text, 12)).toBeLessThanOrEqual(width);
				for (const { text } of row.name)
					expect(estimateWidth(text, 12)).toBeLessThan(placed?.plot.left ?? 0);
			}
			expect(placed?.rows.flatMap(({ name }) => texts(name)).join('')).toBe(`a${long}`);
			const feet = placed?.rows.map(({ name }) => name.at(-1)?.y ?? 0) ?? [];
			const heads = placed?.rows.map(({ name }) => name[0]?.y ?? 0) ?? [];
			expect((heads[1] ?? 0) - (feet[0] ?? 0)).toBeGreaterThan(12);
		}
	});
	it('reads the parts one after another from the top', () => {
		expect(
			place()?.readings.map(({ name, points }) => [
				name,
				texts(points.map((p) => ({ text: p.title })))
			])
		).toEqual([
			['b', ['b 2017年 約90件（報道等による）']],
			['d', ['d 2017年 90件（公表機関の資料）']],
			['a', ['a 2017年 40件（公表機関の資料）']]
		]);
	});
	it('draws nothing without a value', () => {
		expect(place(few, { show: 'share' })).toBeNull();
	});
});

it('has a key of the marks of its period alone', () => {
	const keyOf = (to: string | null) => {
		const series = breakdownSeries(few, { ...spec, to });
		return series ? texts(dotsKey(series, 'ja')) : [];
	};
	expect(keyOf(null)).toEqual(['公表機関の資料', '報道等による']);
	expect(keyOf('2016')).toEqual(['公表機関の資料']);
});
