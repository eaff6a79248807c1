import { coverages } from '#lib/domain/plan/coverage.ts';
import {
	countRows,
	type Progress,
	type ProgressCell,
	type ProgressRow
} from '#lib/domain/plan/progress.ts';
import { formatPeriod, type YearStyle } from '#lib/format/format-period.ts';
import { m, type Locale } from '#lib/messages/index.ts';
import type { MatrixSign } from './matrix-mark.ts';
import type { MatrixContent, MatrixRow } from './types.ts';
import { wordCoverage } from './word-coverage.ts';

/** Gives the rows of a matrix with their counts, and the key of exactly the signs in use. */
export function matrixContent(
	progress: Progress,
	{ locale, years }: { locale: Locale; years: YearStyle }
): MatrixContent {
	const rows = progress.rows.map((row) => contentOf(row, progress, locale));
	const used = new Set<MatrixSign>(rows.flatMap((row) => row.signs.flat()));
	const total = countRows(progress.rows, progress.years);
	return {
		years: progress.years.map((year) => formatPeriod(year, { locale, years, length: 'long' })),
		countHead: m.plan_matrix_years_reported({}, { locale }),
		rows: [...rows, { ...totalRow(total, locale) }],
		key: [
			...coverages
				.filter((coverage) => used.has(coverage))
				.map((coverage) => ({ sign: coverage, text: wordCoverage(coverage, locale) })),
			...(used.has('figure')
				? [{ sign: 'figure' as const, text: m.plan_figure_exists({}, { locale }) }]
				: [])
		]
	};
}

/** Gives the signs of a cell: its coverage, then whether a linked figure exists. */
export function cellSigns({ coverage, figures }: ProgressCell): MatrixSign[] {
	return figures.length > 0 ? [coverage, 'figure'] : [coverage];
}

/** Gives the counts of the measures below a heading, as `3/7` a year, and over all years. */
export function headingCounts(
	row: ProgressRow,
	progress: Pick<Progress, 'rows' | 'years'>
): { counts: string[]; count: string } {
	const below = new Set(row.below);
	const own = progress.rows.filter(({ measure }) => below.has(measure.code));
	return writeCounts(countRows(own, progress.years));
}

function writeCounts({ counts, measures, everReported }: ReturnType<typeof countRows>): {
	counts: string[];
	count: string;
} {
	const of = (reported: number): string => (measures === 0 ? '' : `${reported}/${measures}`);
	return { counts: counts.map(({ reported }) => of(reported)), count: of(everReported) };
}

function contentOf(row: ProgressRow, progress: Progress, locale: Locale): MatrixRow {
	const { measure, depth, cells, reportedYears } = row;
	const head = {
		depth,
		label: measure.label,
		title: locale === 'ja' ? measure.titleJa : measure.titleEn
	};
	if (measure.kind === 'pillar' || measure.kind === 'section') {
		const { counts, count } = headingCounts(row, progress);
		const hasOwn = cells.some(({ activities, at }) => activities.length > 0 && at === measure.code);
		// a heading without measures of its own is what is reported on
		if (count !== '' || !hasOwn) return { ...head, isHeading: true, signs: [], counts, count };
	}
	return {
		...head,
		isHeading: measure.kind === 'pillar',
		signs: cells.map(cellSigns),
		counts: [],
		count: String(reportedYears)
	};
}

function totalRow(total: ReturnType<typeof countRows>, locale: Locale): MatrixRow {
	return {
		depth: 0,
		isHeading: true,
		label: '',
		title: m.plan_matrix_total({}, { locale }),
		signs: [],
		...writeCounts(total)
	};
}
