import { describe, expect, it } from 'vitest';
import { shiftDecimal, unitExponent } from './unit-scale.ts';

describe('unitExponent', () => {
	it.each([
		['千人', '人', 3],
		['人', '千人', -3],
		['万人', '人', 4],
		['名', '人', 0],
		['（単位：百万円）', '百万円', 0],
		['千円', '百万円', -3],
		['件', '人', null],
		['千', '人', null]
	])('%s to %s', (printed, wanted, exponent) => {
		expect(unitExponent(printed, wanted)).toBe(exponent);
	});
});

describe('shiftDecimal', () => {
	it.each([
		[12.3, 3, 12300],
		[15887.1, 3, 15887100],
		[1234, -3, 1.234],
		[5, 0, 5]
	])('%d by %d', (value, exponent, shifted) => {
		expect(shiftDecimal(value, exponent)).toBe(shifted);
	});
});
