import { describe, expect, it } from 'vitest';
import { buildMeasure } from '../../../../tests/support/plan.ts';
import { buildPlanFile, reportedHoldings } from '../../../../tests/support/plan-file.ts';
import { readWorkbook } from '../../../../tests/support/read-workbook.ts';
import { progressJson } from './progress-json.ts';
import { progressWorkbook } from './progress-workbook.ts';
import { wordedProgress } from './word-progress.ts';

const workbook = async (locale: 'ja' | 'en', file = buildPlanFile()) =>
	readWorkbook(await progressWorkbook(file, locale));

describe('progressWorkbook', () => {
	it('begins with the matrix, and ends with the method', async () => {
		expect((await workbook('ja')).map(({ name }) => name)).toEqual([
			'報告状況',
			'進捗',
			'集計',
			'取組',
			'資料',
			'未入手資料',
			'集計の方法'
		]);
		expect((await workbook('en')).map(({ name }) => name)).toEqual([
			'Matrix',
			'Progress',
			'Counts',
			'Activities',
			'Documents',
			'Documents to obtain',
			'Method'
		]);
	});
	it('shows measures down, years across, and the counts as numbers at the end', async () => {
		const [matrix] = await workbook('ja');
		expect(matrix?.rows.slice(0, 20)).toEqual([
			['計画　施策別・年別の報告状況'],
			[
				'データ版 v1　基準日：指定なし（収録したすべての資料による）　表示の条件：すべての施策・報告年'
			],
			['収録した施策：3件'],
			['報告の有無を数えたもので、実施状況を評価するものではない。数え方は「集計の方法」による。'],
			[
				'番号',
				'施策・見出し',
				'令和2年\n（2020年）',
				'令和3年\n（2021年）',
				'令和4年\n（2022年）',
				'報告のある年の数'
			],
			['1', '施策1', '1/2', '0/2', '0/2', '1/2'],
			['1-1', '施策1-1', '報告・数値', '資料なし', '資料なし', 1],
			['1-1-i', '施策1-1-i', '報告・数値', '資料なし', '資料なし', 1],
			['1-2', '施策1-2', '上位に報告', '資料なし ◆', '資料なし', 0],
			['2', '施策2', '0/1', '0/1', '0/1', '0/1'],
			['2-1', '施策2-1', '一部確認', '資料なし', '資料なし', 0],
			[null, '全施策（報告あり／施策数）', '1/3', '0/3', '0/3', '1/3'],
			[],
			[null, '施策数', 3, 3, 3],
			[null, '報告あり', 1, 0, 0],
			[null, 'うち数値を含む', 1, 0, 0],
			[null, '上位の見出しだけに報告あり', 1, 0, 0],
			[null, '関連する数値あり', 0, 1, 0],
			[],
			['凡例']
		]);
	});
	it('holds the same rows as the table in words', async () => {
		const sheets = await workbook('ja');
		const { header, rows } = wordedProgress(buildPlanFile(), 'ja');
		const filled = (row: readonly unknown[]) => row.map((cell) => (cell === '' ? null : cell));
		expect(sheets[1]?.rows).toEqual([header, ...rows.map(filled)]);
	});
	it('keeps text that looks like a formula as text', async () => {
		const measures = reportedHoldings().measures.map((measure) =>
			measure.code === '2-1'
				? buildMeasure('2-1', { titleJa: '=HYPERLINK("x")', sort: 50 })
				: measure
		);
		const sheets = await workbook('ja', buildPlanFile({}, { measures }));
		expect(sheets[1]?.rows.flat()).toContain('=HYPERLINK("x")');
		expect(sheets[3]?.rows.flat()).toContain('=1+1');
		expect(sheets.map(({ xml }) => xml).join('')).not.toMatch(/<f[ >]/);
	});
	it('keeps heads in sight, filters lists and prints them one page wide', async () => {
		const [matrix, progress] = await workbook('ja');
		expect(matrix?.xml).toContain('<pane ySplit="5" xSplit="2" topLeftCell="C6"');
		expect(matrix?.xml).not.toContain('autoFilter');
		expect(progress?.xml).toContain('<pane ySplit="1" xSplit="3" topLeftCell="D2"');
		expect(progress?.xml).toContain('</sheetData><autoFilter ref="A1:P22"/>');
		expect(progress?.xml).toMatch(/<worksheet[^>]*><sheetPr><pageSetUpPr fitToPage="1"\/>/);
		expect(progress?.xml).toMatch(/<pageSetup fitToWidth="1" fitToHeight="0" [^>]*landscape/);
	});
	it('is the same bytes each time', async () => {
		const [a, b] = await Promise.all([1, 2].map(() => progressWorkbook(buildPlanFile(), 'ja')));
		expect(a).toEqual(b);
	});
	it('can be written of a plan without measures or documents', async () => {
		const empty = { measures: [], bodies: [], activities: [], followUps: [], assessments: [] };
		const sheets = await workbook('en', buildPlanFile({}, empty));
		expect(sheets.map(({ rows }) => rows.length)).toEqual([22, 1, 4, 1, 1, 1, 24]);
	});
});

describe('progressJson', () => {
	it('gives what every file holds, and the method in both languages', () => {
		const json = progressJson(buildPlanFile({ year: '2020' }));
		expect(json).toMatchObject({
			dataVersion: 'v1',
			asOf: null,
			filter: { year: '2020', organisation: null },
			years: ['2020'],
			measures: 3,
			everReported: 1
		});
		expect([
			json.counts.length,
			json.progress.length,
			json.activities.length,
			json.documents.length,
			json.documentsToObtain.length
		]).toEqual([3, 7, 3, 2, 1]);
		expect(json.method.ja[0]).toEqual({ item: '計画', text: '計画' });
		expect(json.method.en[0]).toEqual({ item: 'Plan', text: 'Plan' });
	});
});
