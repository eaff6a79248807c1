import { describe, expect, it } from 'vitest';
import { formatChange, formatDifference } from './format-difference.ts';
import type { Quantity } from './format-difference.ts';

function exactly(value: number): Quantity {
	return { value, qualifier: '' };
}

function about(value: number): Quantity {
	return { value, qualifier: 'about' };
}

describe('formatDifference', () => {
	it.each([
		[exactly(100), exactly(112), '', '+12', '+12'],
		[exactly(112), exactly(100), '', '−12', '−12'],
		[exactly(100), exactly(100), '件', '±0件', '±0'],
		[exactly(0), exactly(1487), '人', '+1,487人', '+1,487'],
		[exactly(47.1), exactly(48.8), '%', '+1.7ポイント', '+1.7 percentage points'],
		[exactly(48.8), exactly(48.8), '％', '±0ポイント', '±0 percentage points'],
		[exactly(38), exactly(39.5), '', '+1.5', '+1.5'],
		[exactly(0.1), exactly(0.3), '', '+0.2', '+0.2'],
		[about(1800), exactly(1900), '件', '約+100件', 'about +100'],
		[exactly(1900), about(1800), '件', '約−100件', 'about −100'],
		[about(1900), about(1900), '', '約±0', 'about ±0']
	])('%j to %j in %s is %s and %s', (before, after, unit, ja, en) => {
		expect(formatDifference(before, after, { locale: 'ja', unit })).toBe(ja);
		expect(formatDifference(before, after, { locale: 'en', unit })).toBe(en);
	});

	it('takes an English unit', () => {
		const style = { locale: 'en', unit: '件', unitEn: 'cases' } as const;
		expect(formatDifference(exactly(9), exactly(47), style)).toBe('+38 cases');
	});

	it.each(['at-least', 'at-most'] as const)('is null with a value of %s', (qualifier) => {
		const open = { value: 100, qualifier };
		expect(formatDifference(open, exactly(112), { locale: 'ja' })).toBeNull();
		expect(formatDifference(exactly(112), open, { locale: 'ja' })).toBeNull();
		expect(formatChange(open, exactly(112), { locale: 'ja' })).toBeNull();
		expect(formatChange(exactly(112), open, { locale: 'ja' })).toBeNull();
	});

	it('is null where a value is not finite', () => {
		expect(formatDifference(exactly(NaN), exactly(1), { locale: 'ja' })).toBeNull();
	});
});

describe('formatChange', () => {
	it.each([
		// 207 / 200 = 1.035
		[exactly(200), exactly(207), '+3.5％', '+3.5%'],
		[exactly(100), exactly(88), '−12.0％', '−12.0%'],
		[exactly(100), exactly(100), '±0.0％', '±0.0%'],
		[exactly(10), exactly(0), '−100.0％', '−100.0%'],
		[exactly(10), exactly(1000), '+9,900.0％', '+9,900.0%'],
		// 1 / 3000 = 0.033 %
		[exactly(3000), exactly(3001), '±0.0％', '±0.0%'],
		[about(200), exactly(207), '約+3.5％', 'about +3.5%']
	])('%j to %j is %s and %s', (before, after, ja, en) => {
		expect(formatChange(before, after, { locale: 'ja' })).toBe(ja);
		expect(formatChange(before, after, { locale: 'en' })).toBe(en);
	});

	it.each([9, 9.99, 1, 0, -5, -100, NaN])('is null from a base of %s', (base) => {
		expect(formatChange(exactly(base), exactly(50), { locale: 'ja' })).toBeNull();
	});
});
