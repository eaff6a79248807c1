import { describe, expect, it } from 'vitest';
import { readTimeCode, spellTime } from './spell-time.ts';

describe('spellTime', () => {
	it.each([
		['31年・令和1年', '令和1年'],
		['平成31年度/令和1年度', '令和1年度'],
		['令和5年(1～6月)', '令和5年1～6月'],
		['令和5年度(上半期)', '令和5年度上半期'],
		['令和3年度(2021)', '令和3年度'],
		['3年度(2021)', '2021年度'],
		['令和3年度(2020)', '令和3年度(2020)'],
		['FY2019', '2019年度'],
		['fy2019/20', '2019年度'],
		['FiscalYear2019', '2019年度'],
		['2019FY', '2019年度'],
		['FY19', 'FY19'],
		['令和5年', '令和5年']
	])('%s is %s', (text, spelt) => {
		expect(spellTime(text)).toBe(spelt);
	});
});

describe('readTimeCode', () => {
	it.each([
		['2015000000', '2015年'],
		['2015100000', '2015年度'],
		['2015000404', '2015年4月'],
		['2015000406', '2015年4月～2015年6月'],
		['2015100103', '2016年1月～2016年3月'],
		['2015001313', null],
		['2015', null]
	])('%s', (code, text) => {
		expect(readTimeCode(code)).toBe(text);
	});
});
