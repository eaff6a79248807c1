import { describe, expect, it } from 'vitest';
import { figureWords } from './figure-words.ts';
import type { SubjectView } from './figure-spec.ts';
import { defaultPrint, type PrintSpec } from './print-spec.ts';

const parts = {
	words: {
		title: '検挙件数',
		subtitle: '単位：件',
		notes: ['1 定義の変更'],
		sources: ['出典：警察庁', '見守り']
	},
	legend: ['† 引用', 'p 暫定']
};

const specOf = (print: PrintSpec, view: SubjectView = 'table') => ({
	subject: { page: 'indicators' as const, id: 'cases', query: '', view },
	print
});

describe('figureWords', () => {
	it('gives the words of the data where the author has none', () => {
		expect(figureWords(parts, specOf(defaultPrint('ja')))).toEqual({
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
		expect(figureWords(parts, specOf(own))).toEqual({
			plainTitle: 'Cases',
			title: 'Fig. 1. Cases',
			subtitle: 'per year',
			notes: ['Ours', '† 引用  p 暫定', '1 定義の変更'],
			sources: ['Source: us', '見守り']
		});
	});
	it('tells the signs of a table where the table is drawn alone', () => {
		expect(figureWords(parts, specOf(defaultPrint('ja'), 'chart')).notes).toEqual(['1 定義の変更']);
	});
	it('makes no empty lines', () => {
		const bare = { words: { title: '', subtitle: '', notes: [], sources: [] }, legend: [] };
		const { notes, sources, title } = figureWords(bare, specOf(defaultPrint('ja')));
		expect({ notes, sources, title }).toEqual({ notes: [], sources: [], title: '' });
	});
});
