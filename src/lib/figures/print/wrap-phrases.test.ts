import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { estimateWidth } from '#lib/charts/label/estimate-width.ts';
import { wrapPhrases } from './wrap-phrases.ts';

const title = '児童買春・児童ポルノ禁止法違反の送致件数、送致人員及び被害児童数の推移';

describe('wrapPhrases', () => {
	it('leaves what fits as it is', () => {
		expect(wrapPhrases(title, 1000, 12, 'ja')).toEqual([title]);
		expect(wrapPhrases('', 100, 12, 'ja')).toEqual([]);
	});
	it('breaks between phrases, into lines of like length', () => {
		expect(wrapPhrases(title, 24, 1, 'ja')).toEqual([
			'児童買春・児童ポルノ禁止法違反の',
			'送致件数、送致人員及び被害児童数の推移'
		]);
	});
	it('breaks a phrase that is longer than a line between characters', () => {
		expect(wrapPhrases('児童買春・児童ポルノ禁止法違反', 8, 1, 'ja')).toEqual([
			'児童買春・児童ポ',
			'ルノ禁止法違反'
		]);
	});
	it('breaks English between words', () => {
		expect(wrapPhrases('Cases sent to prosecutors', 9, 1, 'en')).toEqual([
			'Cases sent to',
			'prosecutors'
		]);
	});
	it('loses nothing, and no line is wider than asked unless a sign may not begin the next', () => {
		fc.assert(
			fc.property(
				fc.stringMatching(/^[ぁ-ん一-龠ァ-ヶ、。（）・]{1,60}$/),
				fc.integer({ min: 6, max: 30 }),
				(text, width) => {
					const lines = wrapPhrases(text, width, 1, 'ja');
					expect(lines.join('')).toBe(text.trim());
					for (const line of lines)
						expect(estimateWidth(line.replace(/[、。）・]+$/, ''), 1)).toBeLessThanOrEqual(
							width + 1
						);
				}
			)
		);
	});
});
