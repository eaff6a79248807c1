import { describe, expect, it } from 'vitest';
import type { Qualified } from './arithmetic.ts';
import { changeOn, differenceInPoints } from './change-on.ts';

const of = (value: number, qualifier: Qualified['qualifier'] = ''): Qualified => ({
	value,
	qualifier
});

describe('changeOn', () => {
	it.each([
		[200, 207, 3.5],
		[200, 176, -12],
		[200, 200, 0],
		[80, 80.04, 0.1],
		[2000, 1999, -0.1],
		[10_000, 9999.9, 0],
		[10, 0, -100]
	])('%d → %d is %d %%', (before, after, change) => {
		expect(changeOn(of(before), of(after))).toEqual({
			value: change,
			qualifier: '',
			refusal: null
		});
	});
	it('refuses a base below ten, zero among them', () => {
		for (const base of [0, 1, 9, 9.9])
			expect(changeOn(of(base), of(50))).toEqual({ value: null, refusal: 'small-base' });
	});
	it('refuses what is only a bound, on either side', () => {
		expect(changeOn(of(100, 'at-least'), of(50))).toEqual({ value: null, refusal: 'open' });
		expect(changeOn(of(100), of(50, 'at-most'))).toEqual({ value: null, refusal: 'open' });
	});
	it('keeps 約 of either', () => {
		expect(changeOn(of(100, 'about'), of(150))).toMatchObject({ qualifier: 'about' });
		expect(changeOn(of(100), of(150, 'about'))).toMatchObject({ qualifier: 'about' });
	});
});

describe('differenceInPoints', () => {
	it('has the decimals of the more exact percentage and needs no base', () => {
		expect(differenceInPoints(of(0.2), of(4.75))).toMatchObject({ value: 4.55 });
		expect(differenceInPoints(of(48.8), of(43.5))).toMatchObject({ value: -5.3 });
	});
	it('refuses bounds', () => {
		expect(differenceInPoints(of(48, 'at-least'), of(50))).toEqual({
			value: null,
			refusal: 'open'
		});
	});
});
