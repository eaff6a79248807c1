import { describe, expect, it } from 'vitest';
import { buildPlan } from '../../../../tests/support/plan.ts';
import { buildPlanFile } from '../../../../tests/support/plan-file.ts';
import { wordedActivities } from './word-activities.ts';
import { wordedCounts } from './word-counts.ts';
import { wordedDocuments, wordedMissing } from './word-documents.ts';
import { wordedMethod } from './word-method.ts';
import { wordedProgress } from './word-progress.ts';

const file = buildPlanFile();

describe('the tables in words', () => {
	it.each([
		['progress', wordedProgress],
		['counts', wordedCounts],
		['activities', wordedActivities],
		['documents', wordedDocuments],
		['documents to obtain', wordedMissing],
		['method', wordedMethod]
	])('have a head for every column and no other language in it (%s)', (_, table) => {
		for (const locale of ['ja', 'en'] as const) {
			const { header, rows } = table(file, locale);
			expect(rows.every((row) => row.length === header.length)).toBe(true);
			expect(
				header.every((head) => /[ぁ-ん一-龠]|ID/.test(head) === (locale === 'ja' || head === 'ID'))
			).toBe(true);
		}
	});
	it('word a measure in a year', () => {
		const { rows } = wordedProgress(file, 'ja');
		expect(rows[3]).toEqual([
			'1-1',
			'施策',
			'施策1-1',
			'令和2年（2020年）',
			'報告あり（数値を含む）',
			'',
			1,
			1,
			'',
			'実施中',
			'庁等',
			'省',
			'報告',
			'計画',
			'',
			'v1'
		]);
		expect(rows[9]?.slice(4, 8)).toEqual(['上位の見出しに報告あり', '1 施策1', 1, 0]);
		expect(wordedProgress(file, 'en').rows[3]?.slice(3, 5)).toEqual([
			'2020 (Reiwa 2)',
			'Reported, with a figure'
		]);
	});
	it('keep counts as numbers', () => {
		expect(wordedCounts(file, 'ja').rows[0]).toEqual([
			'全施策',
			'令和2年（2020年）',
			3,
			1,
			1,
			1,
			0
		]);
		expect(wordedCounts(file, 'en').rows[3]?.[0]).toBe('1 Measure 1');
	});
	it('word an activity with its figures, and tell what only the press reports', () => {
		const { rows } = wordedActivities(file, 'ja');
		expect(rows[0]?.slice(0, 2)).toEqual(['計画全体', '当サイトの推定']);
		expect(rows[0]?.slice(10, 12)).toEqual(['記事', '報道等による']);
		expect(rows[2]?.slice(0, 12)).toEqual([
			'1-1-i 施策1-1-i',
			'資料に明示',
			'令和2年（2020年）',
			'実施した。',
			5,
			'約',
			'件',
			'',
			'うち都市 1,200件以上',
			'庁等',
			'報告',
			'公表機関の資料'
		]);
		expect(wordedActivities(file, 'en').rows[2]?.slice(6, 10)).toEqual([
			'cases',
			'',
			'in cities at least 1,200 cases',
			'Agency and others'
		]);
	});
	it('word the documents examined and to obtain', () => {
		expect(wordedDocuments(file, 'ja').rows[0]).toEqual([
			'報告',
			'庁',
			'2021-03-01',
			'公表機関の資料',
			'一部の施策',
			'令和2年（2020年）',
			2,
			'https://example.go.jp/',
			'report'
		]);
		expect(wordedMissing(file, 'en').rows).toEqual([
			['Plan', 'Report of 2021', '2021 (Reiwa 3)', 'Agency', 'Published every year.', '', 'v1']
		]);
	});
});

describe('wordedMethod', () => {
	const texts = (...given: Parameters<typeof buildPlanFile>) =>
		new Map(wordedMethod(buildPlanFile(...given), 'ja').rows.map(([item, text]) => [item, text]));

	it('says that nothing is judged, and what is shown as of when', () => {
		const method = texts(
			{ organisation: 'agency', pillar: '1', text: '語' },
			{ asOf: '2021-03-31' }
		);
		expect(method.get('集計の性格')).toContain('評価するものではない');
		expect(method.get('表示の条件')).toBe('担当機関：庁、柱：1 施策1、施策名・要旨：語');
		expect(method.get('基準日')).toBe('令和3年3月31日（2021年3月31日）');
		expect(method.get('データ版')).toBe('v1');
		expect(method.get('アドレス')).toBe('https://example.go.jp/plans/plan');
		expect(texts().get('表示の条件')).toBe('すべての施策・報告年');
		expect(texts().get('基準日')).toBe('指定なし（収録したすべての資料による）');
	});
	it('gives the rule of every coverage', () => {
		const method = texts();
		for (const coverage of [
			'計画期間外',
			'報告あり（数値を含む）',
			'報告あり',
			'上位の見出しに報告あり',
			'資料に記載なし',
			'資料を一部確認',
			'確認した資料なし'
		])
			expect(method.get(coverage), coverage).toMatch(/。$/);
	});
	it('says how many measures are held of how many, and that an end is not known', () => {
		expect(texts().get('収録した施策')).toBe('3件');
		expect(texts().has('計画期間')).toBe(false);
		const open = texts(
			{},
			{ plan: buildPlan({ measuresTotal: 88, totalBasisJa: '報道による。', ends: '' }) }
		);
		expect(open.get('収録した施策')).toBe('3件（計画全体では88件）。報道による。');
		expect(open.get('計画期間')).toContain('終期は資料に示されていない');
	});
});
