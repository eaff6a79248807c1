import { describe, expect, it } from 'vitest';
import { HeadTexts } from './head-texts.ts';
import { writeQuote } from './write-quote.ts';

const heads = (...texts: string[]): HeadTexts =>
	texts.map((text) => HeadTexts.of(text)).reduce((outer, inner) => outer.around(inner));

describe('writeQuote', () => {
	it('puts heads before the cell, each once, on one line', () => {
		expect(writeQuote(heads('令和5年', '検挙\n件数', '令和5年'), '1,234')).toBe(
			'令和5年 検挙 件数 1,234'
		);
	});
	it('lets outer heads give way at 80 characters', () => {
		expect(writeQuote(heads('あ'.repeat(70), '件数'), '12')).toBe(`${'あ'.repeat(70)} 件数 12`);
		expect(writeQuote(heads('あ'.repeat(78), '件数'), '12')).toBe('件数 12');
	});
});
