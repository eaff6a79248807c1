import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { annual, dossier, observation } from '../../../../tests/support/dossier.ts';
import { breakAt, partsDossier, years } from '../../../../tests/support/parts.ts';
import { breakdownSeries } from '../breakdown/breakdown-series.ts';
import { lineSeries } from '../line/line-series.ts';
import { defaultSpec, type ChartSpec } from '../spec/chart-spec.ts';
import { placePartBars, placeTotalBars } from './place-bars.ts';

const spec: ChartSpec = {
	...defaultSpec({ indicator: 'cases', isRank: false, kinds: ['year'], breakdowns: [] }),
	form: 'bars'
};
const box = { width: 760, height: 400, size: 12, locale: 'en', years: 'western' } as const;
const total = (values: readonly (number | null)[], changes: Partial<ChartSpec> = {}) =>
	placeTotalBars(
		lineSeries(dossier({ observations: annual(2010, values) }), { ...spec, ...changes }),
		box
	);
const parts = (data: ReturnType<typeof dossier>, changes: Partial<ChartSpec> = {}) => {
	const series = breakdownSeries(data, { ...spec, by: 'way', ...changes });
	return series && placePartBars(series, box);
};

describe('bars of the total', () => {
	it('reach from zero to the value on a linear axis, whatever the scale asked for', () => {
		const placed = total([100, 50], { scale: 'log' });
		const [first, second] = placed?.bars ?? [];
		expect(first?.height).toBeCloseTo(2 * (second?.height ?? 0), 1);
		expect((first?.y ?? 0) + (first?.height ?? 0)).toBeCloseTo(placed?.zero ?? -1, 1);
		expect(placed?.unit).toBe('(cases)');
	});
	it('are a flat stroke for zero, nothing where there is no value', () => {
		const placed = total([5, 0, null, 4]);
		expect(placed?.bars.map(({ isFlat }) => isFlat)).toEqual([false, true, false]);
		expect(placed?.bars[1]).toMatchObject({ y: placed?.zero, height: 0 });
		expect(placed?.gaps).toHaveLength(1);
	});
	it('show the smallest value above zero', () => {
		expect(total([100_000, 1])?.bars[1]?.height).toBe(1.5);
	});
	it('go down from zero where values fell, and carry signs where there is no change', () => {
		const placed = total([40, 50, 25, null, 30], { show: 'change' });
		const [up, down] = placed?.bars ?? [];
		expect((up?.y ?? 0) + (up?.height ?? 0)).toBeCloseTo(placed?.zero ?? -1, 1);
		expect(down?.y).toBe(placed?.zero);
		expect(placed?.undrawn.map(({ title }) => title)).toEqual([
			expect.stringContaining('the first value'),
			expect.stringContaining('no value for the period before')
		]);
		expect(placed?.labels.map(({ text }) => text)).toEqual(['+25.0', '−50.0']);
	});
	it('start at 100 where they show an index', () => {
		const placed = total([50, 75, 25], { show: 'index', base: 2010 });
		const [base, above, below] = placed?.bars ?? [];
		expect(placed?.yTicks.find(({ label }) => label === '100')?.y).toBe(placed?.zero);
		expect(base).toMatchObject({ isFlat: true, y: placed?.zero });
		expect((above?.y ?? 0) + (above?.height ?? 0)).toBeCloseTo(placed?.zero ?? -1, 1);
		expect(below?.y).toBe(placed?.zero);
		expect(above?.height).toBeCloseTo(below?.height ?? 0, 1);
	});
	it('have no index below 0 on their axis', () => {
		const placed = total([1000, 10, 10_000], { show: 'index', base: 2010 });
		expect(placed?.yTicks.filter(({ label }) => label.startsWith('−'))).toEqual([]);
	});
	it('are hollow where provisional and say who reports', () => {
		const data = dossier({
			observations: [observation(1, '2010', 30, { status: 'P' }), observation(2, '2011', 40)]
		});
		const placed = placeTotalBars(lineSeries(data, spec), box);
		expect(placed?.bars.map(({ fill, isHollow }) => [fill, isHollow])).toEqual([
			['#ffffff', true],
			['#006173', false]
		]);
		expect(placed?.marks.map(({ mark }) => mark.hollow)).toEqual([true, false]);
	});
	it('stand for one value', () => {
		expect(total([595])?.bars).toHaveLength(1);
	});
	it('are none without values', () => {
		expect(total([])).toBeNull();
	});
});

describe('bars of parts', () => {
	const data = partsDossier({ a: years(2010, [10, 20, 30]), b: years(2010, [5, null, 0]) });
	it('keep their places in the group where one has no value', () => {
		const placed = parts(data);
		const xs = placed?.bars.map(({ x }) => x) ?? [];
		expect(placed?.bars).toHaveLength(5);
		expect((xs[3] ?? 0) - (xs[0] ?? 0)).toBeCloseTo((xs[4] ?? 0) - (xs[2] ?? 0), 0);
	});
	it('name every part once, with the fill of its bars', () => {
		const placed = parts(data);
		expect(placed?.names.map(({ lines, fill }) => [lines[0]?.text, fill])).toEqual([
			['Kind a', '#006173'],
			['Kind b', 'url(#pattern-cases-way-bars-760-2)']
		]);
	});
	it('are read part by part in time', () => {
		expect(
			parts(data)?.readings.map(({ name, points }) => [name, points.map(({ title }) => title)])
		).toEqual([
			['Kind a', expect.arrayContaining([expect.stringContaining('2011: 20')])],
			['Kind b', [expect.stringContaining('2010: 5'), expect.stringContaining('2012: 0')]]
		]);
	});
	it('share one mark where theirs would touch: the least direct', () => {
		const six = Object.fromEntries(
			['a', 'b', 'c', 'd', 'e', 'f'].map((id) => [
				id,
				years(
					2005,
					Array.from({ length: 15 }, () => 9)
				)
			])
		);
		const placed = parts(
			partsDossier({ ...six, b: { ...six['b'], 2005: { value: 9, source: 'press' } } })
		);
		expect(placed?.bars).toHaveLength(90);
		expect(placed?.marks).toHaveLength(15);
		expect(placed?.marks[0]?.mark.shape).toBe('square');
		expect(placed?.marks[1]?.mark.shape).toBe('circle');
	});
});

const values = fc.array(fc.option(fc.integer({ min: 0, max: 5000 }), { nil: null }), {
	minLength: 1,
	maxLength: 12
});

it('stand in their own period alone, none over a missing one or a refusing break (property)', () => {
	fc.assert(
		fc.property(values, values, fc.integer({ min: 2011, max: 2020 }), (a, b, broken) => {
			const data = partsDossier(
				{ a: years(2010, a), b: years(2010, b) },
				{ breaks: [breakAt(String(broken))] }
			);
			for (const show of ['value', 'change'] as const) {
				const series = breakdownSeries(data, { ...spec, by: 'way', show });
				const placed = series && placePartBars(series, box);
				const drawn = series?.lines.flatMap(({ points }) => points) ?? [];
				expect(placed?.bars.length ?? 0).toBe(drawn.length);
				if (!placed || !series) return;
				const { left, right } = { left: placed.plot.left + 6, right: placed.plot.right };
				const length = (right - left) / series.periods.length;
				for (const bar of placed.bars) {
					const point = drawn.find(({ observation: { id } }) => id === bar.id);
					const i = series.periods.findIndex(({ id }) => id === point?.period.id);
					expect(bar.x).toBeGreaterThanOrEqual(left + i * length - 1.5);
					expect(bar.x + bar.width).toBeLessThanOrEqual(left + (i + 1) * length + 1.5);
					for (const gap of placed.gaps)
						expect(bar.x + bar.width <= gap.x || bar.x >= gap.x + gap.width).toBe(true);
					for (const sign of placed.breaks)
						expect(bar.x + bar.width <= sign.x || bar.x >= sign.x).toBe(true);
				}
			}
		}),
		{ numRuns: 40 }
	);
});

it('never write a value over a bar, a mark or another value (property)', () => {
	fc.assert(
		fc.property(values, (some) => {
			const placed = total(some);
			const labels = placed?.labels ?? [];
			labels.forEach((label, i) => {
				const { text, x, y } = label;
				const half = (text.length * 7.2) / 2;
				for (const bar of placed?.bars ?? [])
					if (bar.x < x + half && x - half < bar.x + bar.width)
						expect(y <= bar.y + 2 || y - 9 >= bar.y + bar.height).toBe(true);
				for (const other of labels.slice(i + 1))
					expect(
						Math.abs(other.y - y) > 9 ||
							Math.abs(other.x - x) > ((other.text.length + text.length) * 5) / 2
					).toBe(true);
			});
		}),
		{ numRuns: 60 }
	);
});
