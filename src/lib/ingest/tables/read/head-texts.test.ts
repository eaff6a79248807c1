import { describe, expect, it } from 'vitest';
import { HeadTexts } from './head-texts.ts';

const join = (...texts: string[]): HeadTexts =>
	texts.map((text) => HeadTexts.of(text)).reduce((outer, inner) => outer.around(inner));

describe('HeadTexts', () => {
	it('quotes each head once, in one spelling', () => {
		const heads = join('令和５年', '検挙件数（注１）', '令和5年', '総 数');
		expect(heads.quote).toBe('令和5年 検挙件数(注1) 総 数');
		expect([...heads.inwards()]).toEqual(['総 数', '検挙件数(注1)', '令和5年']);
		expect(heads.marks).toEqual(['注1']);
	});
	it('tells the heads as printed', () => {
		expect(join('令和５年', '総数').toString()).toBe('令和５年 / 総数');
	});
	it('joins lists as well as single heads', () => {
		expect(join('a', 'b').around(join('c', 'a', 'd')).quote).toBe('a b c d');
		expect(HeadTexts.none.around(join('a', 'b')).quote).toBe('a b');
		expect(join('a', 'b').around(HeadTexts.none).quote).toBe('a b');
	});
});
