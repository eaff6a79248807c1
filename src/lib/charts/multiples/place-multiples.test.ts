import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { partBreak, partDossier, partGap } from '../../../../tests/support/part-values.ts';
import type { Dossier } from '#lib/domain/dossier.ts';
import { breakdownSeries } from '../breakdown/breakdown-series.ts';
import type { BreakdownSeries } from '../breakdown/types.ts';
import { estimateWidth } from '../label/estimate-width.ts';
import { defaultSpec, type ChartSpec } from '../spec/chart-spec.ts';
import { chartKey } from '../key/chart-key.ts';
import { placeMultiples } from './place-multiples.ts';

const spec: ChartSpec = {
	...defaultSpec({ indicator: 'cases', isRank: false, kinds: ['year'], breakdowns: [] }),
	by: 'kind',
	form: 'multiples'
};
const seriesOf = (data: Dossier, changes: Partial<ChartSpec> = {}): BreakdownSeries => {
	const series = breakdownSeries(data, { ...spec, ...changes });
	if (!series) throw new Error('no parts');
	return series;
};
const place = (data: Dossier, changes: Partial<ChartSpec> = {}, width = 760) => {
	const box = { width, height: 300, size: 12, locale: 'ja' as const, years: 'both' as const };
	const placed = placeMultiples(seriesOf(data, changes), box);
	if (!placed) throw new Error('nothing drawn');
	return placed;
};
const two = partDossier(2010, { 製造: [10, 20, null, 40], 所持: [1000, null, 500, 250] });
const dozen = partDossier(
	2010,
	Object.fromEntries(Array.from({ length: 12 }, (_, i) => [`区分${i + 1}`, [1200 + i, 1300 + i]]))
);
const columnsOf = (count: number, width: number): number => {
	const parts = Array.from({ length: count }, (_, i) => [`区分${i + 1}`, [i, i + 1]] as const);
	const { charts } = place(partDossier(2010, Object.fromEntries(parts)), {}, width);
	return new Set(charts.map(({ x }) => x)).size;
};

describe('placeMultiples', () => {
	it('gives every part a chart on the same two axes', () => {
		const [one, other] = place(two).charts;
		expect(one?.yTicks.map(({ label }) => label)).toEqual(['0', '500', '1,000']);
		expect(other?.yTicks.map(({ label }) => label)).toEqual(['', '', '']);
		expect(other?.yTicks.map(({ y }) => y)).toEqual(one?.yTicks.map(({ y }) => y));
		expect(other?.xTicks).toEqual(one?.xTicks);
		expect(other?.plot).toEqual(one?.plot);
	});
	it('draws like values at like heights', () => {
		const { charts } = place(partDossier(2010, { a: [5, 80, 5], b: [80, 5, 7] }));
		expect(charts[0]?.points[1]?.y).toBe(charts[1]?.points[0]?.y);
	});
	it('says at the head that they compare', () => {
		const head = place(two)
			.head.map(({ text }) => text)
			.join('');
		expect(head).toContain('（件）');
		expect(head).toContain('どの図も縦軸・横軸は同じ');
	});
	it.each([
		[1, 1080, 1],
		[4, 1080, 4],
		[6, 1080, 3],
		[7, 1080, 4],
		[12, 1080, 4],
		[5, 760, 2],
		[5, 360, 2]
	])('puts %i parts at %i px into %i columns', (count, width, columns) => {
		expect(columnsOf(count, width)).toBe(columns);
	});
	it('names the kind of period at the end of the last chart', () => {
		for (const data of [partDossier(2010, { a: [1, 2] }), two, dozen]) {
			const { charts, foot } = place(data, {}, 1080);
			expect(foot.text).toBe('暦年');
			expect(foot.x).toBeCloseTo(Math.max(...charts.map(({ x, plot }) => x + plot.right)), 1);
		}
	});
	it('takes one column where points would run into each other', () => {
		const years = Array.from({ length: 40 }, (_, i) => i);
		const { charts } = place(partDossier(1980, { a: years, b: years }), {}, 360);
		expect(new Set(charts.map(({ x }) => x)).size).toBe(1);
	});
	it('wraps a long name and cuts nothing off', () => {
		const name = '児童が自らを撮影した画像に伴う被害（自画撮り）';
		const chart = place(partDossier(2010, { [name]: [1, 2], b: [3, 4] }), {}, 360).charts[0];
		expect(chart?.heading.map(({ text }) => text).join('')).toBe(name);
		expect(chart?.heading.length).toBeGreaterThan(1);
	});
	it('bands the holes of each part, the ends of the axis included', () => {
		const data = partDossier(
			2010,
			{ a: [1, null, 3, 4], b: [null, 2, 3, null] },
			{ gaps: [partGap('part-0', '2011')] }
		);
		expect(place(data).charts.map(({ gaps }) => gaps.map(({ held }) => held))).toEqual([
			[false],
			[true, true]
		]);
		const { lines } = seriesOf(data);
		const gaps = lines.flatMap((line) => line.gaps);
		expect(chartKey({ points: [], gaps, breaks: [], events: [] }, 'ja').map((e) => e.sign)).toEqual(
			['gap-not-held', 'gap-not-collected']
		);
	});
	it('marks a break in the charts of the parts it concerns', () => {
		const breaks = [partBreak('2011', { category: 'part-1' }), partBreak('2012')];
		const charts = place({ ...two, breaks }).charts;
		expect(charts.map((chart) => chart.breaks.map(({ label }) => label))).toEqual([
			['2'],
			['1', '2']
		]);
	});
	it('keeps the line of a break whose number has no room', () => {
		const breaks = ['2011', '2011', '2011', '2011'].map((date) => partBreak(date));
		const labels = place({ ...two, breaks }).charts[0]?.breaks.map(({ label }) => label);
		expect(labels).toEqual(['1', '2', '3', '']);
	});
	it('writes the first and the last value', () => {
		expect(place(two).charts[0]?.labels.map(({ text }) => text)).toEqual(['10', '40']);
	});
	it('draws a line of zero below which decreases lie', () => {
		const [chart] = place(partDossier(2010, { a: [100, 50, 75] }), { show: 'change' }).charts;
		expect(chart?.points[0]?.y).toBeGreaterThan(chart?.zero ?? Infinity);
		expect(chart?.points[1]?.y).toBeLessThan(chart?.zero ?? -Infinity);
	});
	it('draws the line of the base of an index at 100', () => {
		const { charts } = place(partDossier(2010, { a: [50, 100, 75] }), { show: 'index' });
		expect(charts[0]?.reference).toBe(charts[0]?.points[0]?.y);
	});
	it('is logarithmic where all values are above zero, and says so', () => {
		const { charts, head } = place(two, { scale: 'log' });
		expect(charts[0]?.yTicks.map(({ label }) => label)).toContain('10');
		expect(head[0]?.text).toContain('対数目盛');
	});
	it('bridges holes only where asked', () => {
		expect(place(two).charts.flatMap(({ bridges }) => bridges)).toEqual([]);
		expect(place(two, { bridge: true }).charts.flatMap(({ bridges }) => bridges)).toHaveLength(2);
	});
	it('says where a part has no number under a measure', () => {
		const data = partDossier(2010, { a: [100, 200], b: [1, 2] });
		const { charts } = place(data, { show: 'change' });
		expect(charts.map(({ empty }) => empty.length)).toEqual([0, 1]);
	});
	it('is null where nothing is drawn', () => {
		const series = seriesOf(partDossier(2010, { a: [1], b: [2] }), { show: 'change' });
		const box = { width: 760, height: 300, size: 12, locale: 'ja', years: 'both' } as const;
		expect(placeMultiples(series, box)).toBeNull();
	});
	it('keeps every chart and reading within its height and width', () => {
		for (const width of [360, 760, 1080]) {
			const { charts, readings, height } = place(dozen, {}, width);
			for (const { y, plot, x, labels } of charts) {
				for (const label of labels)
					expect(x + label.x + estimateWidth(label.text, 12) / 2).toBeLessThanOrEqual(width);
				expect(y + plot.bottom + 12 * 1.5).toBeLessThan(height);
				expect(x + plot.right).toBeLessThanOrEqual(width);
			}
			expect(readings.map(({ name }) => name)).toHaveLength(12);
			for (const { x, y } of readings.flatMap(({ points }) => points)) {
				expect(x).toBeLessThan(width);
				expect(y).toBeLessThan(height);
			}
		}
	});
	it('joins no points across a hole or a refusing break (property)', () => {
		const value = fc.option(fc.integer({ min: 1, max: 99 }), { freq: 2 });
		const years = fc.array(value, { minLength: 6, maxLength: 10 });
		fc.assert(
			fc.property(
				years,
				years,
				fc.integer({ min: 2011, max: 2018 }),
				fc.boolean(),
				(a, b, year, bridge) => {
					const data = partDossier(2010, { a, b }, { breaks: [partBreak(String(year))] });
					if (data.observations.length === 0) return;
					for (const { points, paths, bridges, id } of place(data, { bridge }).charts) {
						const held = data.observations.filter((o) => o.category === id);
						const yearAt = (corner: string): number => {
							const at = points.findIndex(({ x, y }) => corner === `${x},${y}`);
							return Number(held[at]?.period);
						};
						const endsOf = (path: string) => path.slice(1).split('L').map(yearAt);
						for (const ends of paths.map(endsOf))
							ends.slice(1).forEach((to, i) => {
								expect(to - (ends[i] ?? NaN)).toBe(1);
								expect(to).not.toBe(year);
							});
						for (const [from = NaN, to = NaN] of bridges.map(endsOf))
							expect(from < year && year <= to).toBe(false);
					}
				}
			),
			{ numRuns: 60 }
		);
	});
});
