import { describe, expect, it } from 'vitest';
import { smallVocabulary } from '../../../../../tests/support/small-vocabulary.ts';
import type { LineRead, Meaning } from '../mapping/mapping.ts';
import { LineReader } from './line-reader.ts';

const reader = (read: LineRead, texts: Record<string, Meaning> = {}) =>
	new LineReader(read, {
		texts: new Map(Object.entries(texts)),
		time: { isFiscal: false, era: null },
		vocabulary: smallVocabulary
	});

describe('LineReader', () => {
	it('looks a head up with those around it first', () => {
		const line = reader('text', { '児童買春/件数': { unit: '件' }, 件数: { unit: '回' } });
		expect(line.read('件数', ['児童買春']).unit).toBe('件');
		expect(line.read('件 数（注1）', ['いじめ']).unit).toBe('回');
	});
	it('reads a time and the words beside it', () => {
		const part = reader('time-and-text', { 検挙件数: { indicator: 'cp-cases' } }).read(
			'令和5年検挙件数',
			[]
		);
		expect(part).toMatchObject({ indicators: [['cp-cases']], times: [{ year: 2023 }] });
	});
	it.each([
		['東京', '13'],
		['警視庁', '13'],
		['01000', '01'],
		['北　海　道', '01']
	])('reads the prefecture %s', (text, area) => {
		expect(reader('area').read(text, []).area).toBe(area);
	});
	it('says what it does not know', () => {
		expect(reader('area').read('札幌市', []).unknown).toEqual([{ text: '札幌市', read: 'area' }]);
		expect(reader('text').read('検挙', []).unknown).toEqual([{ text: '検挙', read: 'text' }]);
		expect(reader('skip').read('1', []).unknown).toEqual([]);
	});
});
