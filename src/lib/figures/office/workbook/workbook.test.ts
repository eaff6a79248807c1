import { strFromU8, unzipSync } from 'fflate';
import { describe, expect, it } from 'vitest';
import {
	chartTable,
	figureContent,
	longTable,
	stackedChart
} from '../../../../../tests/support/figure-content.ts';
import { findAll, readXml } from '../../../../../tests/support/read-xml.ts';
import { readWorkbook } from '../../../../../tests/support/read-workbook.ts';
import type { FigureContent } from '../../figure/figure-content.ts';
import { cleanFigure } from '../clean-figure.ts';
import { figureWorkbook } from '../figure-workbook.ts';
import { indexWorkbook } from '../index-sheet.ts';
import { figureSheet } from './figure-sheet.ts';

const sheets = async (content: FigureContent) => readWorkbook(await figureWorkbook(content));

describe('figureWorkbook', () => {
	it('has the figure, its data, notes, documents, revisions and settings', async () => {
		const names = async (language: 'ja' | 'en') =>
			(await sheets(figureContent({ language }))).map(({ name }) => name);
		expect(await names('ja')).toEqual(['図表', 'データ', '注', '出典', '改訂', '作成条件']);
		expect(await names('en')).toEqual([
			'Figure',
			'Data',
			'Notes',
			'Sources',
			'Revisions',
			'Settings'
		]);
	});
	it('shows the figure as printed, with numbers as numbers', async () => {
		const [figure] = await sheets(figureContent());
		const rows = figure?.rows.map((row) => row.filter((cell) => cell !== null));
		expect(rows?.slice(0, 8)).toEqual([
			['図1-1　児童ポルノ事犯の検挙件数及び検挙人員の推移'],
			['検挙件数（件）、検挙人員（人）、暦年'],
			['年', '検挙件数', '検挙人員'],
			['平成23年', 1455, 1016],
			['平成24年', 1596, 1268],
			['平成25年', 1644, 1252],
			['平成26年', '…', 1380],
			['平成27年', 1938, 1483]
		]);
		const styles = strFromU8(
			unzipSync(await figureWorkbook(figureContent()))['xl/styles.xml'] ?? new Uint8Array()
		);
		expect(styles).toContain('formatCode="&quot;† &quot;#,##0"');
	});
	it('keeps in its data what the chart is drawn from, cut where its line is', async () => {
		const [, data] = await sheets(figureContent());
		expect(data?.rows.slice(0, 6)).toEqual([
			['（件、人）', '検挙件数', '検挙件数', '検挙件数', '検挙人員'],
			['平成23年', 1455, null, null, 1016],
			['平成24年', 1596, null, null, 1268],
			['平成25年', 1644, null, null, 1252],
			['平成26年', null, null, null, 1380],
			['平成27年', null, 1938, null, 1483]
		]);
	});
	it('lists the values of a table with what they are the values of', async () => {
		const [, data] = await sheets(figureContent({ chart: null, table: longTable }));
		expect(data?.rows.slice(0, 3)).toEqual([
			['区分', '項目', '列', '値', '表示'],
			[
				'推移をたどれる指標（20）',
				'児童買春・児童ポルノ禁止法違反 検挙件数（件）',
				'平成21年 2009',
				300,
				'300'
			],
			[
				'推移をたどれる指標（20）',
				'児童買春・児童ポルノ禁止法違反 検挙件数（件）',
				'平成22年 2010',
				413,
				'413'
			]
		]);
	});
	it('names documents, revisions, and from what the figure was made', async () => {
		const [, , notes, documents, revisions, settings] = await sheets(
			figureContent({ revisions: [], spec: 'x'.repeat(70_000) })
		);
		expect(notes?.rows.at(-1)?.[0]).toBe('代替テキスト');
		expect(documents?.rows[2]?.slice(1, 3)).toEqual(['警察庁', '2017-04']);
		expect(revisions?.rows[1]).toEqual(['この図表の値に改訂はありません。']);
		const spec = settings?.rows.slice(4).map((row) => row[1]) ?? [];
		expect(spec).toHaveLength(3);
		expect(spec.join('')).toBe('x'.repeat(70_000));
	});
	it('marks text that could be a formula as text, and cuts what no cell holds', async () => {
		const words = { ...figureContent().words, number: '', title: '=cmd()' };
		const styles = async (content: FigureContent) =>
			strFromU8(unzipSync(await figureWorkbook(content))['xl/styles.xml'] ?? new Uint8Array());
		expect(await styles(figureContent({ words }))).toMatch(/numFmtId="49"|formatCode="@"/);
		expect(await styles(figureContent())).not.toMatch(/numFmtId="49"|formatCode="@"/);
		const long = { ...words, title: '題'.repeat(40_000) };
		const [figure] = await sheets(figureContent({ words: long }));
		expect(String(figure?.rows[0]?.[0])).toHaveLength(32_767);
	});
});

describe('the sheet of a figure', () => {
	const sheet = (changes: Partial<FigureContent>) =>
		figureSheet(cleanFigure(figureContent(changes)));
	it('has the chart beside a narrow table, below a wide one, and beside a long one', () => {
		expect(sheet({}).chart).toMatchObject({ row: 2, column: 4 });
		const wide = chartTable(stackedChart, '年');
		expect(sheet({ chart: stackedChart, table: wide }).chart).toMatchObject({ row: 17, column: 0 });
		const rows = Array.from({ length: 5 }, () => wide.rows).flat();
		expect(sheet({ chart: stackedChart, table: { ...wide, rows } }).chart).toMatchObject({
			row: 2,
			column: 7
		});
	});
	it('keeps free the rows that the chart covers', () => {
		const { rows, chart } = sheet({ chart: stackedChart, table: chartTable(stackedChart, '年') });
		const covered = Math.ceil(((chart?.size.height ?? 0) * 72) / 25.4 / 17);
		for (const row of rows.slice(chart?.row, (chart?.row ?? 0) + covered))
			expect(row).toEqual([{ value: '', style: 'line' }]);
	});
	it('has no chart where office programs know none', async () => {
		const files = unzipSync(await figureWorkbook(figureContent({ chart: null })));
		expect(Object.keys(files).filter((path) => /chart|drawing/.test(path))).toEqual([]);
	});
	it('gives the chart its text alternative', async () => {
		const files = unzipSync(await figureWorkbook(figureContent()));
		const drawing = readXml(strFromU8(files['xl/drawings/drawing1.xml'] ?? new Uint8Array()));
		expect(findAll(drawing, 'xdr:cNvPr').map(({ attributes }) => attributes['descr'])).toEqual([
			figureContent().words.alt
		]);
	});
});

describe('indexWorkbook', () => {
	it('lists figures with their files', async () => {
		const entry = {
			content: figureContent(),
			files: ['svg/figure-1-1.svg', 'xlsx/figure-1-1.xlsx']
		};
		const [index] = readWorkbook(await indexWorkbook([entry], 'ja'));
		expect(index?.rows).toEqual([
			['図表番号', '題名', '出典', '基準日', 'データ版', 'アドレス', 'ファイル'],
			[
				'図1-1',
				'児童ポルノ事犯の検挙件数及び検挙人員の推移',
				figureContent().words.sources.join('\n'),
				'指定なし（収録したすべての資料）',
				'0123456789ab',
				'https://mimamori.example.jp/figures/f1',
				'svg/figure-1-1.svg\nxlsx/figure-1-1.xlsx'
			]
		]);
	});
});
