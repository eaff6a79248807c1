import { describe, expect, it } from 'vitest';
import { exponentOf, scaleText } from './scale-text.ts';

describe('scaleText', () => {
	it.each([
		[12.3, 3, '12.3*1000'],
		[1234, -3, '1234/1000'],
		[5, 0, '']
	])('%d by %d', (value, exponent, text) => {
		expect(scaleText(value, exponent)).toBe(text);
		expect(exponentOf(text)).toBe(exponent);
	});
});
