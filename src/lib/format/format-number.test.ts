import { describe, expect, it } from 'vitest';
import { formatNumber } from './format-number.ts';
import type { NumberStyle } from './format-number.ts';

type Case = [value: number, style: Omit<NumberStyle, 'locale'>, ja: string, en: string];
const cases: Case[] = [
	[0, {}, '0', '0'],
	[-0, {}, '0', '0'],
	[999, {}, '999', '999'],
	[1900, {}, '1,900', '1,900'],
	[1234567, {}, '1,234,567', '1,234,567'],
	[-12, {}, '−12', '−12'],
	[48.8, {}, '48.8', '48.8'],
	[0.1 + 0.2, {}, '0.3', '0.3'],
	[39, { decimals: 1 }, '39.0', '39.0'],
	[1.25, { decimals: 1 }, '1.3', '1.3'],
	[-0.04, { decimals: 1 }, '0.0', '0.0'],
	[1900, { qualifier: 'about' }, '約1,900', 'about 1,900'],
	[1900, { qualifier: 'about', unit: '件' }, '約1,900件', 'about 1,900'],
	[1900, { qualifier: 'at-least', unit: '件' }, '1,900件以上', 'at least 1,900'],
	[1900, { qualifier: 'at-most', unit: '件' }, '1,900件以下', 'at most 1,900'],
	[1900, { qualifier: '', unit: '件', unitEn: 'cases' }, '1,900件', '1,900 cases'],
	[48.8, { unit: '%' }, '48.8％', '48.8%'],
	[48.8, { unit: '％', qualifier: 'about' }, '約48.8％', 'about 48.8%'],
	[390000, { man: true, unit: '人', unitEn: 'persons' }, '39万人', '390,000 persons'],
	[390000, { unit: '人' }, '390,000人', '390,000'],
	[125000, { man: true }, '12.5万', '125,000'],
	[14000, { man: true }, '1.4万', '14,000'],
	[14500, { man: true }, '1万4,500', '14,500'],
	[123456, { man: true, unit: '件' }, '12万3,456件', '123,456'],
	[9999, { man: true }, '9,999', '9,999'],
	[10000, { man: true }, '1万', '10,000'],
	[12345.6, { man: true }, '12,345.6', '12,345.6'],
	[-390000, { man: true }, '−39万', '−390,000'],
	[320000000, { man: true, unit: '円' }, '3億2,000万円', '320,000,000'],
	[300000000, { man: true }, '3億', '300,000,000'],
	[390000, { man: true, qualifier: 'about', unit: '人' }, '約39万人', 'about 390,000'],
	[NaN, { unit: '件' }, '', ''],
	[Infinity, {}, '', '']
];

describe('formatNumber', () => {
	it.each(cases)('%s with %j is %s and %s', (value, style, ja, en) => {
		expect(formatNumber(value, { ...style, locale: 'ja' })).toBe(ja);
		expect(formatNumber(value, { ...style, locale: 'en' })).toBe(en);
	});
});
