import { describe, expect, it } from 'vitest';
import { breakOn, parted } from '../../../../tests/support/parted.ts';
import type { Break } from '#lib/domain/indicator.ts';
import { breakdownSeries } from '../breakdown/breakdown-series.ts';
import { estimateWidth } from '../label/estimate-width.ts';
import type { LineBox } from '../line/place-line.ts';
import { defaultSpec, type ChartSpec } from '../spec/chart-spec.ts';
import { placeSlope } from './place-slope.ts';
import { slopeKey } from './slope-key.ts';

const spec: ChartSpec = {
	...defaultSpec({ indicator: 'cases', isRank: false, kinds: ['year'], breakdowns: [] }),
	by: 'kind',
	form: 'slope'
};
const box: LineBox = { width: 600, height: 300, size: 12, locale: 'ja', years: 'western' };
const parts = {
	whole: [40, 50, 60],
	holed: [30, null, 20],
	early: [12, 14, null],
	small: [5, 6, 7]
};

function place(breaks: Break[] = [], changes: Partial<ChartSpec> = {}, to: Partial<LineBox> = {}) {
	const series = breakdownSeries(parted({ parts }, { breaks }), { ...spec, ...changes });
	if (!series) throw new Error('no parts');
	return placeSlope(series, { ...box, ...to });
}
type Placed = ReturnType<typeof place>;
const drawn = (placed: Placed) =>
	placed?.lines.map(({ id, paths, bridges }) => `${id} ${paths.length} ${bridges.length}`);
const texts = (block?: { lines: { text: string }[] } | null) =>
	block?.lines.map(({ text }) => text) ?? [];
const endOf = (placed: Placed, id: string) => texts(placed?.ends.find((end) => end.id === id));
const ofPart = (date: string, category: string, changes: Partial<Break> = {}) =>
	breakOn(date, { breakdown: 'kind', category, ...changes });

describe('placeSlope', () => {
	it('names the two periods, and each part with its value at both', () => {
		const placed = place();
		expect(placed?.heads.map(texts)).toEqual([['2015年'], ['2017年']]);
		expect(endOf(placed, 'whole left')).toEqual(['whole　40件']);
		expect(endOf(placed, 'whole right')).toEqual(['whole　60件']);
	});
	it('joins only what lies in one unbroken run, and bridges a hole only where asked', () => {
		expect(drawn(place())).toEqual(['whole 1 0', 'holed 0 0', 'early 0 0', 'small 1 0']);
		expect(drawn(place([], { bridge: true }))).toEqual([
			'whole 1 0',
			'holed 0 1',
			'early 0 0',
			'small 1 0'
		]);
	});
	it('says at the foot what is not joined and what has no value', () => {
		expect(texts(place()?.words)).toEqual([
			'間に値のない期間があり、線で結ばない：holed',
			'2017年の値がない：early'
		]);
		expect(texts(place([], { bridge: true })?.words)).toEqual(['2017年の値がない：early']);
	});
	it('never joins across a break that refuses, and says so in the middle with its number', () => {
		const placed = place([breakOn('2016-04')], { bridge: true });
		expect(drawn(placed)).toEqual(['whole 0 0', 'holed 0 0', 'early 0 0', 'small 0 0']);
		expect(texts(placed?.refusal)).toEqual(['比較できない（1）']);
		expect(placed?.breaks.map(({ label, cuts }) => [label, cuts])).toEqual([['1', true]]);
		expect(texts(place([breakOn('2016-04')], { breaks: false })?.refusal)).toEqual([
			'比較できない'
		]);
	});
	it('says it at the part alone where only its line is cut', () => {
		const placed = place([
			ofPart('2016', 'small', { force: 'caution' }),
			ofPart('2016-04', 'whole')
		]);
		expect(drawn(placed)).toEqual(['whole 0 0', 'holed 0 0', 'early 0 0', 'small 1 0']);
		expect(placed?.refusal).toBeNull();
		expect(endOf(placed, 'whole right')).toEqual(['whole　60件', '比較できない（2）']);
		expect(endOf(placed, 'whole left')).toEqual(['whole　40件']);
		expect(placed?.breaks.map(({ label }) => label)).toEqual(['1']);
	});
	it('leaves a break outside the two periods alone', () => {
		const placed = place([breakOn('2015-02'), breakOn('2018')]);
		expect(drawn(placed)?.[0]).toBe('whole 1 0');
		expect(placed?.breaks).toEqual([]);
	});
	it('words the change at the later value where both can be compared and the base is ten or more', () => {
		const titles = (breaks: Break[] = []) =>
			place(breaks)?.lines.map(({ points }) => points.at(-1)?.title);
		expect(titles()).toEqual([
			'whole 2017年 60件（公表機関の資料）（2015年から+50.0％）',
			'holed 2017年 20件（公表機関の資料）',
			'early 2015年 12件（公表機関の資料）',
			'small 2017年 7件（公表機関の資料）'
		]);
		expect(titles([breakOn('2016')])?.[0]).toBe('whole 2017年 60件（公表機関の資料）');
	});
	it('words the change of an index by the values, and none of a change', () => {
		const last = (show: ChartSpec['show']) =>
			place([], { show, base: 2015, categories: ['whole'] })?.lines[0]?.points.at(-1)?.title;
		expect(last('index')).toContain('（2015年から+50.0％）');
		expect(last('change')).not.toContain('から');
	});
	it('keeps zero inside the plot where changes are negative', () => {
		const data = parted({ parts: { a: [20, 30, 15], b: [20, 10, 30] } });
		const series = breakdownSeries(data, { ...spec, show: 'change' });
		const placed = series && placeSlope(series, box);
		expect(placed?.zero?.y).toBeLessThan(placed?.plot.bottom ?? 0);
		expect(placed?.zero?.y).toBeGreaterThan(placed?.plot.top ?? Infinity);
	});
	it('lets no label overlap another or leave the chart, at any width', () => {
		const long = '青少年保護育成条例違反及び児童福祉法違反';
		const data = parted({
			parts: Object.fromEntries(
				['甲', '乙', '丙', '丁', '戊', '己'].map((name, i) => [name + long, [100 + i, 100 - i]])
			)
		});
		const series = breakdownSeries(data, spec);
		for (const width of [320, 360, 760]) {
			const placed = series && placeSlope(series, { ...box, width });
			for (const anchor of ['start', 'end'] as const) {
				const ends = placed?.ends.filter((end) => end.anchor === anchor) ?? [];
				expect(ends).toHaveLength(6);
				const lines = ends.flatMap((end) => end.lines.map(({ y }) => y)).sort((a, b) => a - b);
				for (const [i, y] of lines.entries()) {
					expect(y - (lines[i - 1] ?? -Infinity)).toBeGreaterThan(12);
					expect(y).toBeLessThan(placed?.height ?? 0);
				}
				for (const { x, lines: own } of ends)
					for (const { text } of own) {
						const wide = estimateWidth(text, 12);
						expect(anchor === 'end' ? x - wide : width - x - wide).toBeGreaterThanOrEqual(0);
					}
			}
		}
	});
	it('has nothing to join in one period', () => {
		const series = breakdownSeries(parted({ parts: { a: [1], b: [2] } }), spec);
		expect(series && placeSlope(series, box)).toBeNull();
	});
});

it('has a key of the signs between the two periods alone', () => {
	const keyOf = (from: string | null) => {
		const series = breakdownSeries(parted({ parts }, { breaks: [breakOn('2016')] }), {
			...spec,
			from
		});
		return series ? slopeKey(series, 'ja').map(({ sign }) => sign) : [];
	};
	expect(keyOf(null)).toEqual(['mark', 'break-cut']);
	expect(keyOf('2016')).toEqual(['mark']);
});
