import type { Coverage } from '#lib/domain/plan/coverage.ts';
import type { Delivery } from '#lib/domain/plan/follow-up.ts';
import type { BodyRole, Measure, MeasureKind } from '#lib/domain/plan/plan.ts';
import type { ProgressCell, ProgressRow } from '#lib/domain/plan/progress.ts';
import type { PlanFile } from './plan-file.ts';

/** A measure in a reporting year, in the terms of the package; `plan` is the plan as a whole. */
export interface ProgressRecord {
	plan: string;
	/** empty for the plan as a whole */
	code: string;
	label: string;
	kind: MeasureKind | 'plan';
	title_ja: string;
	title_en: string;
	year: string;
	coverage: Coverage;
	/** code under which the activities are reported, of the measure or of the heading above */
	reported_at: string;
	activities: number;
	/** activities with a figure */
	figures_reported: number;
	activity_ids: string[];
	/** ids of the documents that report them */
	documents: string[];
	/** linked indicators with a value in that year */
	figure_indicators: string[];
	/** recorded judgement, empty where there is none */
	delivery: Delivery | '';
	bodies_named: string[];
	bodies_inferred: string[];
	/** whether the plan says 等 after them */
	others: boolean;
	as_of: string;
	data_version: string;
}

/** The columns of progress files, in order. */
export const progressColumns = [
	'plan',
	'code',
	'label',
	'kind',
	'title_ja',
	'title_en',
	'year',
	'coverage',
	'reported_at',
	'activities',
	'figures_reported',
	'activity_ids',
	'documents',
	'figure_indicators',
	'delivery',
	'bodies_named',
	'bodies_inferred',
	'others',
	'as_of',
	'data_version'
] as const satisfies (keyof ProgressRecord)[];

/**
 * Gives a record for every row and reporting year shown, in the order of the plan; then, where something
 * was reported under the plan as a whole, a record for each year of that. No totals stand among them.
 */
export function progressRecords(file: PlanFile): ProgressRecord[] {
	const { rows, whole } = file.shown;
	const { plan } = file.holdings;
	const hasWhole = whole.some(({ activities }) => activities.length > 0);
	const ofPlan = { code: '', label: '', titleJa: plan.titleJa, titleEn: plan.titleEn };
	return [
		...rows.flatMap((row) =>
			row.cells.map((cell) => recordOf(file, row.measure, cell, row.bodies))
		),
		...(hasWhole ? whole : []).map((cell) =>
			recordOf(file, { ...ofPlan, kind: 'plan' as const }, cell, [])
		)
	];
}

type Named = Pick<Measure, 'code' | 'label' | 'titleJa' | 'titleEn'> & {
	kind: ProgressRecord['kind'];
};

function recordOf(
	{ holdings, asOf, dataVersion }: PlanFile,
	{ code, label, kind, titleJa, titleEn }: Named,
	{ year, coverage, at, activities, figures, delivery }: ProgressCell,
	bodies: ProgressRow['bodies']
): ProgressRecord {
	const having = (role: BodyRole): string[] =>
		bodies.filter((body) => body.role === role).map(({ organisation }) => organisation);
	return {
		plan: holdings.plan.id,
		code,
		label,
		kind,
		title_ja: titleJa,
		title_en: titleEn,
		year,
		coverage,
		reported_at: at,
		activities: activities.length,
		figures_reported: activities.filter(({ value }) => value !== null).length,
		activity_ids: activities.map(({ id }) => id),
		documents: [...new Set(activities.map(({ source }) => source))],
		figure_indicators: figures,
		delivery: delivery ?? '',
		bodies_named: having('named'),
		bodies_inferred: having('inferred'),
		others: bodies.some(({ others }) => others),
		as_of: asOf ?? '',
		data_version: dataVersion
	};
}
