import { describe, expect, it } from 'vitest';
import { smallVocabulary } from '../../../../../tests/support/small-vocabulary.ts';
import { areaInTitles, timeInTitles } from './title-time.ts';

describe('timeInTitles', () => {
	it.each([
		['件数（令和5年度）', '令和5年度'],
		['令和5年上半期における検挙状況', '令和5年上半期'],
		['平成30年度～令和2年度の推移', null],
		['令和4年及び令和5年', null],
		['令和6年4月1日公表', null],
		['指定数（令和5年4月1日現在）', '令和5年4月1日現在'],
		['検挙状況', null]
	])('%s', (title, time) => {
		expect(timeInTitles([title])).toBe(time);
	});
});

describe('areaInTitles', () => {
	it.each([
		['東京都の件数', '13'],
		['北海道及び東京都', null],
		['全国', null],
		['東京の件数', null]
	])('%s', (title, area) => {
		expect(areaInTitles([title], smallVocabulary)).toBe(area);
	});
});
