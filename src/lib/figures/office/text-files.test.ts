import fc from 'fast-check';
import Papa from 'papaparse';
import { describe, expect, it } from 'vitest';
import { figureContent } from '../../../../tests/support/figure-content.ts';
import type { FigureTable } from '../figure/figure-content.ts';
import { captionsMarkdown } from './captions-markdown.ts';
import { figureCsv, figureCsvExcel } from './figure-csv.ts';

const table: FigureTable = {
	corner: '指標',
	heads: [
		['令和4年', '2022'],
		['令和5年', '2023']
	],
	rows: [
		{ name: '推移', cells: [] },
		{
			name: '検挙件数',
			cells: [
				{ value: 3035, text: '3,035' },
				{ value: 2789, text: '† 2,789' }
			]
		},
		{
			name: '増減',
			cells: [
				{ value: null, text: '' },
				{ value: -8.1, text: '−8.1' }
			]
		},
		{
			name: '=A1',
			cells: [
				{ value: null, text: '…' },
				{ value: null, text: '' }
			]
		}
	]
};
const content = figureContent({ table });

describe('figureCsv', () => {
	it('gives a row for each value, numbers as they are', () => {
		expect(figureCsv(content)).toBe(
			[
				'figure,group,row,column,value,printed,data_version',
				'図1-1,推移,検挙件数,令和4年 2022,3035,"3,035",0123456789ab',
				'図1-1,推移,検挙件数,令和5年 2023,2789,"† 2,789",0123456789ab',
				'図1-1,推移,増減,令和5年 2023,-8.1,−8.1,0123456789ab',
				'図1-1,推移,=A1,令和4年 2022,,…,0123456789ab',
				''
			].join('\r\n')
		);
	});
});

describe('figureCsvExcel', () => {
	it('gives the figure as printed, without formulae', () => {
		expect(figureCsvExcel(content).split('\r\n').slice(0, 10)).toEqual([
			'\uFEFF図1-1　児童ポルノ事犯の検挙件数及び検挙人員の推移',
			'検挙件数（件）、検挙人員（人）、暦年',
			'指標,令和4年,令和5年',
			',2022,2023',
			'推移',
			'検挙件数,3035,"† 2,789"',
			'増減,,-8.1',
			`"'=A1",…,`,
			'',
			'† 公的資料の引用による値'
		]);
	});
	it('lets no text be a formula, on one line or several', () => {
		const beginnings = fc.constantFrom('=', '+', '-', '@', '\t', '\r', '');
		fc.assert(
			fc.property(beginnings, fc.string({ maxLength: 30 }), (beginning, rest) => {
				const text = `${beginning}${rest}\nnext`;
				const words = { ...content.words, number: '', title: text, subtitle: text, notes: [text] };
				const csv = figureCsvExcel({
					...content,
					words,
					table: {
						corner: text,
						heads: [[text]],
						rows: [{ name: text, cells: [{ value: null, text }] }]
					}
				});
				const cells = Papa.parse<string[]>(csv.slice(1)).data.flat();
				for (const cell of cells) expect(cell).not.toMatch(/^[=+\-@\t\r]/);
			})
		);
	});
});

describe('captionsMarkdown', () => {
	it('gives number, title, text alternative and sources of each figure', () => {
		const { words } = content;
		const short = { ...words, sources: ['出典：警察庁', '2. 版'] };
		expect(captionsMarkdown([{ ...content, words: short }], '年次報告')).toBe(
			[
				'# 年次報告',
				'## 図1-1　児童ポルノ事犯の検挙件数及び検挙人員の推移',
				words.subtitle,
				words.alt,
				'- 出典：警察庁\n- 2\\. 版\n'
			].join('\n\n')
		);
	});
	it('escapes what could be markup', () => {
		const words = {
			...content.words,
			number: '',
			title: '<script>[a](b) #1 | `c`',
			subtitle: '',
			alt: '- *x*\n# y',
			sources: []
		};
		expect(captionsMarkdown([{ ...content, words }], '=t')).toBe(
			'# \\=t\n\n## \\<script\\>\\[a\\](b) \\#1 \\| \\`c\\`\n\n\\- \\*x\\* \\# y\n'
		);
	});
});
