import { describe, expect, it } from 'vitest';
import { figureWords } from './figure-words.ts';
import { defaultPrint } from './print-spec.ts';

const parts = {
	words: {
		title: '検挙件数',
		subtitle: '単位：件',
		notes: ['1 定義の変更'],
		sources: ['出典：警察庁', '見守り']
	},
	legend: ['† 引用', 'p 暫定']
};

describe('figureWords', () => {
	it('gives the words of the data where the author has none', () => {
		expect(figureWords(parts, defaultPrint('ja'))).toEqual({
			plainTitle: '検挙件数',
			title: '検挙件数',
			subtitle: '単位：件',
			notes: ['† 引用　p 暫定', '1 定義の変更'],
			sources: ['出典：警察庁', '見守り']
		});
	});
	it('puts the author’s own in place, the note first, and the number before the title', () => {
		const own = {
			...defaultPrint('en'),
			number: 'Fig. 1',
			title: 'Cases',
			subtitle: 'per year',
			note: 'Ours',
			source: 'Source: us'
		};
		expect(figureWords(parts, own)).toEqual({
			plainTitle: 'Cases',
			title: 'Fig. 1  Cases',
			subtitle: 'per year',
			notes: ['Ours', '† 引用  p 暫定', '1 定義の変更'],
			sources: ['Source: us', '見守り']
		});
	});
	it('makes no empty lines', () => {
		const bare = { words: { title: '', subtitle: '', notes: [], sources: [] }, legend: [] };
		const { notes, sources, title } = figureWords(bare, defaultPrint('ja'));
		expect({ notes, sources, title }).toEqual({ notes: [], sources: [], title: '' });
	});
});
