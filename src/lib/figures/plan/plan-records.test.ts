import { describe, expect, it } from 'vitest';
import { buildPlanFile } from '../../../../tests/support/plan-file.ts';
import { activityRecords } from './activity-records.ts';
import { countColumns, countRecords } from './count-records.ts';
import { documentRecords, missingColumns, missingRecords } from './document-records.ts';
import { recordRows } from './plan-file.ts';
import { progressColumns, progressRecords } from './progress-records.ts';

describe('progressRecords', () => {
	const records = progressRecords(buildPlanFile());

	it('gives every row in every year, then the plan as a whole', () => {
		expect(records).toHaveLength(7 * 3);
		expect(records.map(({ code, kind, year, coverage }) => [code, kind, year, coverage])).toEqual([
			['1', 'pillar', '2020', 'reported'],
			['1', 'pillar', '2021', 'not-examined'],
			['1', 'pillar', '2022', 'not-examined'],
			['1-1', 'measure', '2020', 'reported-with-figure'],
			['1-1', 'measure', '2021', 'not-examined'],
			['1-1', 'measure', '2022', 'not-examined'],
			['1-1-i', 'item', '2020', 'reported-with-figure'],
			['1-1-i', 'item', '2021', 'not-examined'],
			['1-1-i', 'item', '2022', 'not-examined'],
			['1-2', 'measure', '2020', 'reported-above'],
			['1-2', 'measure', '2021', 'not-examined'],
			['1-2', 'measure', '2022', 'not-examined'],
			['2', 'pillar', '2020', 'examined-in-part'],
			['2', 'pillar', '2021', 'not-examined'],
			['2', 'pillar', '2022', 'not-examined'],
			['2-1', 'measure', '2020', 'examined-in-part'],
			['2-1', 'measure', '2021', 'not-examined'],
			['2-1', 'measure', '2022', 'not-examined'],
			['', 'plan', '2020', 'reported'],
			['', 'plan', '2021', 'not-examined'],
			['', 'plan', '2022', 'not-examined']
		]);
	});
	it('gives a measure with what it was reported by, and its judgement', () => {
		expect(records[3]).toEqual({
			plan: 'plan',
			code: '1-1',
			label: '1-1',
			kind: 'measure',
			title_ja: '施策1-1',
			title_en: 'Measure 1-1',
			year: '2020',
			coverage: 'reported-with-figure',
			reported_at: '1-1',
			activities: 1,
			figures_reported: 1,
			activity_ids: ['activity-1-1-i'],
			documents: ['report'],
			figure_indicators: [],
			delivery: 'in-progress',
			bodies_named: ['agency'],
			bodies_inferred: ['ministry'],
			others: true,
			as_of: '',
			data_version: 'v1'
		});
	});
	it('says under which heading a measure was reported, and where only a figure exists', () => {
		expect(records[9]).toMatchObject({ reported_at: '1', activities: 1, figures_reported: 0 });
		expect(records[10]).toMatchObject({ figure_indicators: ['cases'], activities: 0 });
	});
	it('leaves the plan as a whole out where nothing was reported under it', () => {
		const file = buildPlanFile({}, { activities: [] });
		expect(progressRecords(file).some(({ kind }) => kind === 'plan')).toBe(false);
	});
	it('follows the filter and the day', () => {
		const file = buildPlanFile({ year: '2020', organisation: 'agency' }, { asOf: '2021-03-31' });
		expect(
			progressRecords(file).map(({ code, year, delivery, as_of }) => [code, year, delivery, as_of])
		).toEqual([
			['1', '2020', '', '2021-03-31'],
			['1-1', '2020', '', '2021-03-31'],
			['', '2020', '', '2021-03-31']
		]);
	});
	it('stands in a file with spaces between ids', () => {
		const two = [...records].slice(3, 4).map((r) => ({ ...r, activity_ids: ['a', 'b'] }));
		const [row = []] = recordRows(two, progressColumns);
		expect(row).toEqual([
			'plan',
			'1-1',
			'1-1',
			'measure',
			'施策1-1',
			'Measure 1-1',
			'2020',
			'reported-with-figure',
			'1-1',
			1,
			1,
			'a b',
			'report',
			'',
			'in-progress',
			'agency',
			'ministry',
			true,
			'',
			'v1'
		]);
	});
});

describe('countRecords', () => {
	const table = (...given: Parameters<typeof buildPlanFile>) =>
		recordRows(countRecords(buildPlanFile(...given)), countColumns).map((row) =>
			row.slice(1, 11).join(' ')
		);

	it('counts measures a year, of the plan and of each pillar', () => {
		expect(table()).toEqual([
			'    2020 3 1 1 1 0',
			'    2021 3 0 0 0 1',
			'    2022 3 0 0 0 0',
			'1 1 施策1 Measure 1 2020 2 1 1 1 0',
			'1 1 施策1 Measure 1 2021 2 0 0 0 1',
			'1 1 施策1 Measure 1 2022 2 0 0 0 0',
			'2 2 施策2 Measure 2 2020 1 0 0 0 0',
			'2 2 施策2 Measure 2 2021 1 0 0 0 0',
			'2 2 施策2 Measure 2 2022 1 0 0 0 0'
		]);
	});
	it('counts what the filter leaves', () => {
		expect(table({ coverage: 'reported-above', year: '2020' })).toEqual([
			'    2020 1 0 0 1 0',
			'1 1 施策1 Measure 1 2020 1 0 0 1 0'
		]);
	});
});

describe('activityRecords', () => {
	it('gives the activities of what is shown and of the plan as a whole, each once', () => {
		expect(activityRecords(buildPlanFile()).map(({ activity }) => activity)).toEqual([
			'whole',
			'activity-1',
			'activity-1-1-i'
		]);
		expect(activityRecords(buildPlanFile({ pillar: '2' })).map(({ activity }) => activity)).toEqual(
			['whole']
		);
		expect(activityRecords(buildPlanFile({ year: '2021' }))).toEqual([]);
	});
	it('gives an activity with its figures, bodies and document', () => {
		expect(activityRecords(buildPlanFile())[2]).toEqual({
			plan: 'plan',
			activity: 'activity-1-1-i',
			code: '1-1-i',
			label: '1-1-i',
			title_ja: '施策1-1-i',
			title_en: 'Measure 1-1-i',
			mapping: 'stated',
			period: '2020',
			period_start: '2020-01-01',
			period_end: '2020-12-31',
			years: ['2020'],
			summary_ja: '実施した。',
			summary_en: 'Carried out.',
			value: 5,
			qualifier: 'about',
			unit: '件',
			derivation: '',
			further_figures: [
				{
					label_ja: 'うち都市',
					label_en: 'in cities',
					value: 1200,
					qualifier: 'at-least',
					unit: '件'
				}
			],
			bodies: ['agency'],
			others: true,
			milestone: false,
			source: 'report',
			source_title_ja: '報告',
			source_title_en: 'Report',
			source_publisher: '庁',
			source_kind: 'official',
			provenance: 'own',
			source_published: '2021-03-01',
			source_url: '',
			locator: '',
			quote: '',
			as_of: '',
			data_version: 'v1'
		});
	});
	it('tells what only the press reports', () => {
		expect(activityRecords(buildPlanFile())[0]).toMatchObject({
			code: '',
			title_ja: '',
			source_kind: 'press',
			provenance: 'relay'
		});
	});
});

describe('documentRecords', () => {
	it('gives the follow-ups examined, then the other documents of the activities', () => {
		const records = documentRecords(buildPlanFile());
		expect(
			records.map(({ source, scopes, periods, activities }) => [
				source,
				scopes,
				periods,
				activities
			])
		).toEqual([
			['report', ['selected'], ['2020'], 2],
			['press', [], [], 1]
		]);
		expect(records[1]).toMatchObject({ kind: 'press', provenance: 'relay', publisher: '新聞' });
	});
});

describe('missingRecords', () => {
	it('gives the documents to obtain of the whole plan', () => {
		const rows = recordRows(missingRecords(buildPlanFile({ year: '2022' })), missingColumns);
		expect(rows).toEqual([
			[
				'plan',
				'2021',
				'2021-01-01',
				'2021-12-31',
				'2021年の報告',
				'Report of 2021',
				'agency',
				'庁',
				'Agency',
				'毎年公表される。',
				'Published every year.',
				'',
				'v1'
			]
		]);
	});
});
