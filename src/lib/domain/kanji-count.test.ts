import { describe, expect, it } from 'vitest';
import { readKanjiCount } from './kanji-number.ts';

describe('readKanjiCount', () => {
	it.each([
		['百六十四', 164],
		['二百六十三', 263],
		['十万三千二百六十五', 103_265],
		['九万四千百五十四', 94_154],
		['十万三百三十三', 100_333],
		['六百三十', 630],
		['百一', 101],
		['千', 1000],
		['一億二千万', 120_000_000],
		['二十七', 27],
		['二〇一五', 2015]
	])('%s is %i', (text, value) => expect(readKanjiCount(text)).toBe(value));
	it.each(['', '万', '十百', '一二百', '百百', '万億', '人', '百x'])('%s is no number', (text) =>
		expect(readKanjiCount(text)).toBeNull()
	);
});
