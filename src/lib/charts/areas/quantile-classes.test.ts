import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { quantileClasses } from './quantile-classes.ts';

const told = (values: number[]) => quantileClasses(values).map((c) => [c.low, c.high, c.step]);

describe('quantileClasses', () => {
	it('shares ten values out to five classes', () => {
		expect(told([10, 9, 8, 7, 6, 5, 4, 3, 2, 1])).toEqual([
			[1, 2, 0],
			[3, 4, 1],
			[5, 6, 2],
			[7, 8, 3],
			[9, 10, 4]
		]);
	});
	it.each([
		[[], []],
		[[7], [[7, 7, 2]]],
		[[0, 0, 0], [[0, 0, 2]]],
		[
			[1, 2],
			[
				[1, 1, 1],
				[2, 2, 3]
			]
		],
		[
			[3, 1, 2],
			[
				[1, 1, 0],
				[2, 2, 2],
				[3, 3, 4]
			]
		]
	])('%j is %j', (values, expected) => {
		expect(told(values)).toEqual(expected);
	});
	it('keeps equal values together', () => {
		expect(told([0, 0, 0, 0, 0, 0, 0, 0, 5, 9])).toEqual([
			[0, 0, 1],
			[5, 9, 3]
		]);
	});
	it('puts every value into one class, and classes do not touch (property)', () => {
		fc.assert(
			fc.property(fc.array(fc.integer({ min: 0, max: 60 }), { maxLength: 47 }), (values) => {
				const classes = quantileClasses(values);
				expect(classes.length).toBeLessThanOrEqual(5);
				for (const value of values)
					expect(classes.filter((c) => c.low <= value && value <= c.high)).toHaveLength(1);
			})
		);
	});
});
