import { matrixContent } from '#lib/charts/matrix/matrix-content.ts';
import type { MatrixSign } from '#lib/charts/matrix/matrix-mark.ts';
import type { MatrixRow } from '#lib/charts/matrix/types.ts';
import { wordCoverage } from '#lib/charts/matrix/word-coverage.ts';
import { coverages, type Coverage } from '#lib/domain/plan/coverage.ts';
import { m, type Locale } from '#lib/messages/index.ts';
import type { XlsxCell, XlsxSheet, XlsxStyle } from '../xlsx/xlsx-sheet.ts';
import type { PlanFile } from './plan-file.ts';
import { wordAsOf, wordFilter, wordHeld } from './word-method.ts';

/** Stands beside a coverage where a linked indicator has a value. */
const figureSign = '◆';

/**
 * Gives the matrix as a sheet: measures down, reporting years across in short words and shades, the
 * counts of every heading, and below it the counts of each year as numbers, then the key.
 */
export function matrixSheet(file: PlanFile, locale: Locale): XlsxSheet {
	const { plan } = file.holdings;
	const content = matrixContent(file.shown, { locale, years: 'both' });
	const years = content.years.length;
	const title = locale === 'ja' ? plan.titleJa : plan.titleEn;
	const edition = {
		version: file.dataVersion,
		day: wordAsOf(file.asOf, locale),
		filter: wordFilter(file, locale)
	};
	const head: XlsxCell[] = [
		{ value: m.progress_label({}, { locale }), style: 'head' },
		{ value: m.progress_title({}, { locale }), style: 'head' },
		...[...content.years.map(twoLines), content.countHead].map((value) => ({
			value,
			style: 'middleHead' as const
		}))
	];
	const held = m.progress_matrix_held({ held: wordHeld(file, locale) }, { locale });
	const rows: XlsxCell[][] = [
		[{ value: m.progress_matrix_title({ plan: title }, { locale }), style: 'title' }],
		[line(m.progress_matrix_edition(edition, { locale }))],
		[line(held)],
		[line(m.progress_matrix_note({}, { locale }))],
		head,
		...content.rows.map((row) => rowCells(row, years, locale)),
		[],
		...countCells(file, locale),
		[],
		[{ value: m.progress_key({}, { locale }), style: 'heading' }],
		...coverages.map((coverage) => [signCell([coverage], locale), wordCoverage(coverage, locale)]),
		[{ value: figureSign, style: 'soft' }, m.plan_figure_exists({}, { locale })]
	];
	return {
		name: m.progress_sheet_matrix({}, { locale }),
		rows,
		widths: [14, 60, ...content.years.map(() => 14), 12],
		sticky: { rows: 5, columns: 2 },
		filters: false
	};
}

/** The western year stands below the Japanese one, or the era below. */
function twoLines(year: string): string {
	return year.replace(/ ?(?=[（(])/, '\n');
}

/** A line of its own, which runs over the columns beside it. */
function line(value: string): XlsxCell {
	return { value, style: 'line' };
}

function rowCells(row: MatrixRow, years: number, locale: Locale): XlsxCell[] {
	const style = row.isHeading ? { style: 'heading' as const } : {};
	const tally = row.isHeading ? 'tally' : 'middle';
	const cells =
		row.signs.length > 0
			? row.signs.map((signs) => signCell(signs, locale))
			: Array.from(
					{ length: years },
					(_, i) => ({ value: row.counts[i] ?? '', style: tally }) as const
				);
	return [
		{ value: row.label, ...style },
		{ value: row.title, ...style, indent: row.depth },
		...cells,
		// years are a number; `3/7` of a heading is text
		{ value: /^\d+$/.test(row.count) ? Number(row.count) : row.count, style: tally }
	];
}

function signCell(signs: readonly MatrixSign[], locale: Locale): XlsxCell {
	const coverage = signs.find((sign): sign is Coverage => sign !== 'figure') ?? 'out-of-term';
	const word = shortWords[coverage]({}, { locale });
	return {
		value: signs.includes('figure') ? `${word} ${figureSign}` : word,
		style: shades[coverage]
	};
}

function countCells({ shown }: PlanFile, locale: Locale): XlsxCell[][] {
	const { counts, measures } = shown;
	const row = (name: string, values: number[]): XlsxCell[] => [
		'',
		name,
		...values.map((value) => ({ value, style: 'middle' as const }))
	];
	return [
		row(
			m.progress_count_measures({}, { locale }),
			counts.map(() => measures)
		),
		row(
			m.progress_count_reported({}, { locale }),
			counts.map(({ reported }) => reported)
		),
		row(
			m.progress_count_with_figure({}, { locale }),
			counts.map(({ withFigure }) => withFigure)
		),
		row(
			m.progress_count_above({}, { locale }),
			counts.map(({ above }) => above)
		),
		row(
			m.progress_count_figures({}, { locale }),
			counts.map(({ figures }) => figures)
		)
	];
}

const shades: Record<Coverage, XlsxStyle> = {
	'out-of-term': 'soft',
	'reported-with-figure': 'strong',
	reported: 'mid',
	'reported-above': 'pale',
	'not-mentioned': 'soft',
	'examined-in-part': 'soft',
	'not-examined': 'soft'
};

const shortWords: Record<Coverage, (inputs: object, options: { locale: Locale }) => string> = {
	'out-of-term': m.progress_short_out_of_term,
	'reported-with-figure': m.progress_short_reported_with_figure,
	reported: m.progress_short_reported,
	'reported-above': m.progress_short_reported_above,
	'not-mentioned': m.progress_short_not_mentioned,
	'examined-in-part': m.progress_short_examined_in_part,
	'not-examined': m.progress_short_not_examined
};
