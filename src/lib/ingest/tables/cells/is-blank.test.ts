import { describe, expect, it } from 'vitest';
import { isBlank, mayBeSpace } from './is-blank.ts';

describe('isBlank', () => {
	it.each([
		['', true],
		[' \t\n', true],
		['　\u00a0\ufeff', true],
		[' a', false],
		['年', false],
		['0', false]
	])('%j: %s', (text, expected) => {
		expect(isBlank(text)).toBe(expected);
	});
	it('takes every space for one that may be', () => {
		for (let code = 0; code <= 0xffff; code += 1)
			if (String.fromCharCode(code).trim() === '') expect(mayBeSpace(code)).toBe(true);
		expect(mayBeSpace(NaN)).toBe(false);
	});
});
