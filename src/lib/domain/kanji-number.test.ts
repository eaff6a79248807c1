import { describe, expect, it } from 'vitest';
import { readKanjiNumber } from './kanji-number.ts';

describe('readKanjiNumber', () => {
	it.each([
		['一', 1],
		['九', 9],
		['十', 10],
		['十一', 11],
		['二十', 20],
		['二十七', 27],
		['九十九', 99],
		['二七', 27],
		['二〇一五', 2015],
		['〇', 0],
		['十十', null],
		['十〇', null],
		['一二十', null],
		['百', null],
		['7', null],
		['', null]
	])('%s is %s', (text, expected) => {
		expect(readKanjiNumber(text)).toBe(expected);
	});
});
