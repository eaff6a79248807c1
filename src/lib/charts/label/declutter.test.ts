import { describe, expect, it } from 'vitest';
import fc from 'fast-check';
import { declutter, declutterHeights } from './declutter.ts';

const bounds = { low: 0, high: 100 };

describe('declutter', () => {
	it('keeps labels of several heights apart by half of each', () => {
		expect(declutter([0, 1, 50], [10, 30, 10], { low: 0, high: 100 })).toEqual([0, 20, 50]);
		expect(declutter([98, 99], [30, 10], { low: 0, high: 100 })).toEqual([80, 100]);
	});
	it('leaves labels that do not touch', () => {
		expect(declutter([10, 50, 90], 12, bounds)).toEqual([10, 50, 90]);
	});
	it('moves touching labels apart and keeps their order', () => {
		expect(declutter([52, 50, 51], 10, bounds)).toEqual([70, 50, 60]);
	});
	it('pushes back from the far bound', () => {
		expect(declutter([95, 99], 10, bounds)).toEqual([90, 100]);
	});
	it('has nothing to do for none', () => {
		expect(declutter([], 10, bounds)).toEqual([]);
	});
	it('always keeps the distance (property)', () => {
		fc.assert(
			fc.property(fc.array(fc.integer({ min: 0, max: 100 }), { maxLength: 8 }), (wanted) => {
				const placed = declutter(wanted, 10, bounds).sort((a, b) => a - b);
				for (const [i, y] of placed.entries())
					expect(y - (placed[i - 1] ?? -Infinity)).toBeGreaterThanOrEqual(10);
				expect(placed).toHaveLength(wanted.length);
			})
		);
	});
});

describe('declutterHeights', () => {
	it('leaves labels that do not touch', () => {
		expect(declutterHeights([10, 50], [20, 20], bounds)).toEqual([10, 50]);
	});
	it('moves labels apart by half of both heights, within both bounds', () => {
		expect(declutterHeights([2, 4], [10, 30], bounds)).toEqual([5, 25]);
		expect(declutterHeights([97, 99], [10, 30], bounds)).toEqual([65, 85]);
	});
	it('never lets labels overlap where there is room (property)', () => {
		const labels = fc.array(
			fc.tuple(fc.integer({ min: 0, max: 100 }), fc.constantFrom(6, 12, 18)),
			{
				maxLength: 5
			}
		);
		fc.assert(
			fc.property(labels, (given) => {
				const heights = given.map(([, height]) => height);
				const middles = declutterHeights(
					given.map(([wanted]) => wanted),
					heights,
					bounds
				);
				const spans = middles
					.map((middle, i) => [middle - (heights[i] ?? 0) / 2, middle + (heights[i] ?? 0) / 2])
					.sort(([a = 0], [b = 0]) => a - b);
				for (const [i, [low = 0, high = 0]] of spans.entries()) {
					expect(low).toBeGreaterThanOrEqual(spans[i - 1]?.[1] ?? 0);
					expect(high).toBeLessThanOrEqual(100);
				}
			})
		);
	});
});
