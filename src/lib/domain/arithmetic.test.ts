import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { roundTo } from './arithmetic.ts';

describe('roundTo', () => {
	it('rounds half away from zero and gives no negative zero', () => {
		expect(roundTo(1.005, 2)).toBe(1.01);
		expect(roundTo(-2.25, 1)).toBe(-2.3);
		expect(Object.is(roundTo(-0.01, 1), 0)).toBe(true);
	});
	it('is never further off than half a step (property)', () => {
		fc.assert(
			fc.property(fc.double({ min: -1e6, max: 1e6, noNaN: true }), (value) => {
				expect(Math.abs(roundTo(value, 1) - value)).toBeLessThan(0.05 + 1e-6);
			})
		);
	});
});
