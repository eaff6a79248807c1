import { describe, expect, it } from 'vitest';
import fc from 'fast-check';
import { declutter } from './declutter.ts';

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
