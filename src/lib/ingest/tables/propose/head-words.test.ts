import { describe, expect, it } from 'vitest';
import { barePart, meaningOfWord, unitIn } from './head-words.ts';

describe('meaningOfWord', () => {
	it.each([
		['総数', {}],
		['合計', {}],
		['value', {}],
		['小計', { skip: true }],
		['合計(再掲)', { skip: true }],
		['前年比(%)', { skip: true }],
		['構成比', { skip: true }],
		['千人', { unit: '千人' }],
		['(件)', { unit: '件' }]
	])('%s', (key, meaning) => {
		expect(meaningOfWord(key)?.meaning).toEqual(meaning);
	});
	it('knows nothing of other heads', () => {
		expect(meaningOfWord('検挙件数')).toBeNull();
	});
});

describe('unitIn', () => {
	it.each([
		['（単位：千人）', '千人'],
		['(単位：件・人)', null],
		['(単位：件、％)', null],
		['検挙人員(人)', '人'],
		['検挙人員', null]
	])('%s', (text, unit) => {
		expect(unitIn(text)).toBe(unit);
	});
});

describe('barePart', () => {
	it.each([
		['うち男性', '男性'],
		['検挙件数(件)', '検挙件数'],
		['小学生(再掲)', '小学生']
	])('%s is %s', (key, bare) => {
		expect(barePart(key)).toBe(bare);
	});
});
