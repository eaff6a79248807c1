import { expect, it } from 'vitest';
import { doesNotAddUp, sumOfParts } from './sum-of-parts.ts';

const of = (value: number, qualifier: '' | 'at-most' = '') => ({ value, qualifier });

it.each([
	[[3, 4], 7, 'equal'],
	[[0.1, 0.2], 0.3, 'equal'],
	[[3, 3], 7, 'short'],
	[[3, 5], 7, 'over']
] as const)('%j beside %d is %s', (parts, total, state) => {
	expect(
		sumOfParts(
			parts.map((v) => of(v)),
			of(total),
			'exhaustive'
		).state
	).toBe(state);
});
it('says nothing without a total, with a bound, or of parts that overlap', () => {
	expect(sumOfParts([of(3)], null, 'exhaustive')).toEqual({
		sum: 3,
		total: null,
		state: 'unknown'
	});
	expect(sumOfParts([of(3, 'at-most')], of(7), 'exhaustive').state).toBe('unknown');
	expect(sumOfParts([of(5), of(5)], of(7), 'multiple').state).toBe('unknown');
});
it('tells parts that are too many, and all of them where they are too few', () => {
	const told = (parts: number[], partition: 'exhaustive' | 'partial', isWhole = true) =>
		doesNotAddUp(
			sumOfParts(
				parts.map((v) => of(v)),
				of(7),
				partition
			),
			partition,
			isWhole
		);
	expect([told([8], 'partial'), told([8], 'exhaustive')]).toEqual([true, true]);
	expect([told([6], 'partial'), told([6], 'exhaustive')]).toEqual([false, true]);
	expect(told([7], 'exhaustive')).toBe(false);
	expect([told([6], 'exhaustive', false), told([8], 'exhaustive', false)]).toEqual([false, true]);
});
