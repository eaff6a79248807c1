import { describe, expect, it } from 'vitest';
import { wordStatus } from './word-status.ts';

describe('wordStatus', () => {
	it('words the codes of CL_OBS_STATUS, each in another way', () => {
		const codes = ['A', 'P', 'E', 'M', 'L', 'O', 'Q', 'U', 'N'];
		for (const locale of ['ja', 'en'] as const)
			expect(new Set(codes.map((code) => wordStatus(code, locale))).size).toBe(codes.length);
		expect(wordStatus('Q', 'ja')).toBe('秘匿');
	});
	it('leaves a code that it does not know as it is', () => {
		expect(wordStatus('Z', 'en')).toBe('Z');
	});
});
