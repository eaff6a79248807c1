import type { Assessment, FollowUp, ReportedActivity } from '#lib/domain/plan/follow-up.ts';
import type { Measure, Plan } from '#lib/domain/plan/plan.ts';
import type { PlanHoldings } from '#lib/domain/plan/progress.ts';

/** A plan of calendar years 2020 to 2022, changed where a test says so. */
export function buildPlan(changes: Partial<Plan> = {}): Plan {
	return {
		id: 'plan',
		kind: 'plan',
		titleJa: '計画',
		titleEn: 'Plan',
		shortJa: '計画',
		shortEn: 'Plan',
		adopted: '2020-01-01',
		adoptedBy: 'agency',
		starts: '2020-01-01',
		ends: '2022-12-31',
		endsBasis: 'stated',
		reportingYear: 'CY',
		supersedes: '',
		source: 'text',
		measuresTotal: null,
		totalBasisJa: '',
		totalBasisEn: '',
		noteJa: '',
		noteEn: '',
		topics: [],
		sort: 10,
		...changes
	};
}

/** A measure by its code; its parent is what the code says (`1-1` stands under `1`). */
export function buildMeasure(code: string, changes: Partial<Measure> = {}): Measure {
	const parts = code.split('-');
	return {
		plan: 'plan',
		code,
		parent: parts.slice(0, -1).join('-'),
		kind: (['pillar', 'measure', 'item'] as const)[parts.length - 1] ?? 'item',
		label: code,
		titleJa: `施策${code}`,
		titleEn: `Measure ${code}`,
		printed: 'ja',
		summaryJa: '',
		summaryEn: '',
		source: 'text',
		locator: '',
		sort: 0,
		...changes
	};
}

/** An activity of the year 2020 without a figure, changed where a test says so. */
export function buildActivity(
	code: string,
	changes: Partial<ReportedActivity> = {}
): ReportedActivity {
	return {
		id: `activity-${code}`,
		plan: 'plan',
		code,
		mapping: 'inferred',
		period: '2020',
		summaryJa: '実施した。',
		summaryEn: 'Carried out.',
		value: null,
		qualifier: '',
		unit: '',
		source: 'report',
		locator: '',
		quote: '',
		derivation: '',
		milestone: false,
		topicPlan: '',
		topicCode: '',
		figures: [],
		bodies: [],
		others: false,
		document: {
			id: 'report',
			titleJa: '報告',
			titleEn: 'Report',
			publisher: '庁',
			kind: 'official',
			published: '2021-03-01',
			url: ''
		},
		...changes
	};
}

/** A follow-up of the year 2020 that was examined in part, changed where a test says so. */
export function buildFollowUp(changes: Partial<FollowUp> = {}): FollowUp {
	return {
		plan: 'plan',
		period: '2020',
		source: 'report',
		titleJa: '',
		titleEn: '',
		scope: 'selected',
		publisher: 'agency',
		basisJa: '',
		basisEn: '',
		sort: 10,
		...changes
	};
}

/** A judgement of measure 1-1 in 2020, changed where a test says so. */
export function buildAssessment(changes: Partial<Assessment> = {}): Assessment {
	return {
		plan: 'plan',
		code: '1-1',
		period: '2020',
		delivery: 'in-progress',
		author: '担当課',
		recordedOn: '2021-04-01',
		reasonJa: '実施中である。',
		source: 'report',
		...changes
	};
}

/** Two pillars; the first with two measures, the first of which has an item. */
export function buildHoldings(changes: Partial<PlanHoldings> = {}): PlanHoldings {
	return {
		plan: buildPlan(),
		measures: ['1', '1-1', '1-1-i', '1-2', '2', '2-1'].map((code, i) =>
			buildMeasure(code, { sort: 10 * i })
		),
		bodies: [],
		activities: [],
		followUps: [],
		indicators: [],
		values: [],
		assessments: [],
		...changes
	};
}
