import { countRows, type Progress } from '#lib/domain/plan/progress.ts';
import type { PlanFile } from './plan-file.ts';

/** What the measures of a part of a plan come to in a reporting year. */
export interface CountRecord {
	plan: string;
	/** code of the heading at the top, empty for all measures */
	pillar: string;
	label: string;
	title_ja: string;
	title_en: string;
	year: string;
	measures: number;
	reported: number;
	/** of these, with a figure */
	with_figure: number;
	/** only the heading above reported */
	above: number;
	/** with a value of a linked indicator */
	figure_exists: number;
	as_of: string;
	data_version: string;
}

/** The columns of counts, in order. */
export const countColumns = [
	'plan',
	'pillar',
	'label',
	'title_ja',
	'title_en',
	'year',
	'measures',
	'reported',
	'with_figure',
	'above',
	'figure_exists',
	'as_of',
	'data_version'
] as const satisfies (keyof CountRecord)[];

/** Gives the counts of the measures shown year by year: of all of them, then of each heading at the top. */
export function countRecords(file: PlanFile): CountRecord[] {
	const { rows, years } = file.shown;
	const whole = { code: '', label: '', titleJa: '', titleEn: '' };
	const headings = rows.filter(
		({ depth, measure }) => depth === 0 && (measure.kind === 'pillar' || measure.kind === 'section')
	);
	return [
		...recordsOf(file, whole, file.shown),
		...headings.flatMap(({ measure, below }) => {
			const codes = new Set(below);
			const own = rows.filter((row) => codes.has(row.measure.code));
			return recordsOf(file, measure, countRows(own, years));
		})
	];
}

function recordsOf(
	{ holdings, asOf, dataVersion }: PlanFile,
	part: { code: string; label: string; titleJa: string; titleEn: string },
	{ measures, counts }: Pick<Progress, 'measures' | 'counts'>
): CountRecord[] {
	return counts.map(({ year, reported, withFigure, above, figures }) => ({
		plan: holdings.plan.id,
		pillar: part.code,
		label: part.label,
		title_ja: part.titleJa,
		title_en: part.titleEn,
		year,
		measures,
		reported,
		with_figure: withFigure,
		above,
		figure_exists: figures,
		as_of: asOf ?? '',
		data_version: dataVersion
	}));
}
