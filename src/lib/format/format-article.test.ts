import { describe, expect, it } from 'vitest';
import { formatArticle } from './format-article.ts';

describe('formatArticle', () => {
	it('is as printed in Japanese', () => {
		expect(formatArticle('法第20条第1項第4号イ', 'ja')).toBe('法第20条第1項第4号イ');
	});
	it.each([
		['法第22条', 'Act, Art. 22'],
		['規則第23条第1項', 'Ordinance, Art. 23(1)'],
		['法第20条第1項第4号ハ', 'Act, Art. 20(1)(iv)(c)'],
		['規則第8条第1号', 'Ordinance, Art. 8(i)'],
		['法第33条の10第1項第2号', 'Act, Art. 33-10(1)(ii)'],
		['規則第19条第3項第19号', 'Ordinance, Art. 19(3)(xix)']
	])('%s is %s in English', (article, english) => {
		expect(formatArticle(article, 'en')).toBe(english);
	});
	it('leaves other text as it is', () => {
		expect(formatArticle('附則第5条', 'en')).toBe('附則第5条');
		expect(formatArticle('', 'en')).toBe('');
	});
});
