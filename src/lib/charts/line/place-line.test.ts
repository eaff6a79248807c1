import { describe, expect, it } from 'vitest';
import fc from 'fast-check';
import { annual, dossier, observation } from '../../../../tests/support/dossier.ts';
import { defaultSpec } from '../spec/chart-spec.ts';
import { lineSeries } from './line-series.ts';
import { placeLine, type LineBox } from './place-line.ts';

const spec = defaultSpec({ indicator: 'cases', isRank: false, kinds: ['year'], breakdowns: [] });
const box: LineBox = { width: 600, height: 300, size: 12, locale: 'ja', years: 'both' };
const place = (values: (number | null)[]) =>
	placeLine(lineSeries(dossier({ observations: annual(2010, values) }), spec), box);

describe('placeLine', () => {
	it('draws nothing of fewer than three values', () => {
		expect(place([1, 2])).toBeNull();
		expect(place([])).toBeNull();
	});
	it('stands zero on the axis and never below it', () => {
		const placed = place([0, 5, 10]);
		expect(placed?.points[0]?.y).toBe(placed?.plot.bottom);
		expect(placed?.yTicks[0]).toEqual({ y: placed?.plot.bottom, label: '0' });
	});
	it('draws all zeros on the axis', () => {
		const placed = place([0, 0, 0]);
		expect(new Set(placed?.points.map((p) => p.y))).toEqual(new Set([placed?.plot.bottom]));
	});
	it('spaces years by their days', () => {
		const xs = place([1, 2, 3, 4])?.points.map((p) => p.x) ?? [];
		const steps = xs.slice(1).map((x, i) => x - (xs[i] ?? 0));
		// 2012 is a leap year, so the steps differ by half a day in 365
		expect(Math.max(...steps) - Math.min(...steps)).toBeLessThan(0.5);
	});
	it('gives a lone value between holes no path', () => {
		const placed = place([1, null, 3, null, 5, 6]);
		expect(placed?.paths).toHaveLength(1);
		expect(placed?.points).toHaveLength(4);
		expect(placed?.gaps).toHaveLength(2);
	});
	it('labels the last value, and no two labels touch', () => {
		const placed = place([10, 12, 11, 500, 13, 12, 11, 10, 9]);
		expect(placed?.labels.at(-1)?.text).toBe('9');
		const ys = placed?.labels.map((l) => [l.x, l.y]) ?? [];
		expect(new Set(ys.map(String)).size).toBe(ys.length);
	});
	it('words each point with its marks', () => {
		const observations = [
			...annual(2010, [1, 2]),
			observation(9, '2012', 47, { status: 'P', derivation: '50-3', qualifier: 'about' })
		];
		const placed = placeLine(lineSeries(dossier({ observations }), spec), box);
		expect(placed?.points[2]).toMatchObject({
			mark: { shape: 'circle', hollow: true, derived: true },
			title: '平成24年（2012年） 約47件（公表機関の資料・暫定値・公表値からの計算値）'
		});
	});
	it('keeps every point, tick and sign inside the box (property)', () => {
		const values = fc.array(fc.option(fc.integer({ min: 0, max: 5_000_000 })), {
			minLength: 3,
			maxLength: 40
		});
		const widths = fc.integer({ min: 300, max: 1200 });
		fc.assert(
			fc.property(values, widths, (all, width) => {
				const series = lineSeries(dossier({ observations: annual(1990, all) }), spec);
				const placed = placeLine(series, { ...box, width });
				if (!placed) {
					expect(series.points.length).toBeLessThan(3);
					return;
				}
				for (const { x, y } of placed.points) {
					expect(x).toBeGreaterThanOrEqual(placed.plot.left);
					expect(x).toBeLessThanOrEqual(placed.plot.right);
					expect(y).toBeGreaterThanOrEqual(placed.plot.top - 0.01);
					expect(y).toBeLessThanOrEqual(placed.plot.bottom + 0.01);
				}
				expect(placed.points).toHaveLength(series.points.length);
			})
		);
	});
});
