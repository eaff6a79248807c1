import Papa from 'papaparse';
import { wordCoverage } from '#lib/charts/matrix/word-coverage.ts';
import { coverages, isReported, type Coverage } from '#lib/domain/plan/coverage.ts';
import type { ProgressJson } from '#lib/figures/plan/progress-json.ts';
import { formatPeriod } from '#lib/format/format-period.ts';
import { m, type Locale } from '#lib/messages/index.ts';
import type { ReadSheet } from './read-workbook.ts';

/** What a page or file of progress says of one row in one year, however it says it. */
export interface CountedCell {
	isMeasure: boolean;
	/** canonical period */
	year: string;
	coverage: Coverage;
	/** whether a linked figure exists */
	figure: boolean;
}

/** The counts of one year. */
export interface YearCounts {
	measures: number;
	reported: number;
	withFigure: number;
	above: number;
	figures: number;
}

/** Counts by canonical year. */
export type Counts = Record<string, YearCounts>;

/** Counts the measures of a table year by year, from its cells alone. */
export function countsOf(table: readonly CountedCell[]): Counts {
	const counts: Counts = {};
	for (const { isMeasure, year, coverage, figure } of table) {
		if (!isMeasure) continue;
		const count = (counts[year] ??= {
			measures: 0,
			reported: 0,
			withFigure: 0,
			above: 0,
			figures: 0
		});
		count.measures += 1;
		if (isReported(coverage)) count.reported += 1;
		if (coverage === 'reported-with-figure') count.withFigure += 1;
		if (coverage === 'reported-above') count.above += 1;
		if (figure) count.figures += 1;
	}
	return counts;
}

/** Reads `progress.csv`. */
export function cellsOfCsv(text: string): CountedCell[] {
	const { data } = Papa.parse<Record<string, string>>(text.trimEnd(), { header: true });
	return data.map((row) => ({
		isMeasure: row['kind'] === 'measure',
		year: row['year'] ?? '',
		coverage: row['coverage'] as Coverage,
		figure: row['figure_indicators'] !== ''
	}));
}

/** Reads `progress.json`. */
export function cellsOfJson({ progress }: ProgressJson): CountedCell[] {
	return progress.map((record) => ({
		isMeasure: record.kind === 'measure',
		year: record.year,
		coverage: record.coverage,
		figure: record.figure_indicators.length > 0
	}));
}

/** Reads a table in words: `progress-excel.csv`, or the second sheet of the workbook. */
export function cellsInWords(
	[header = [], ...rows]: readonly (readonly unknown[])[],
	years: readonly string[],
	locale: Locale
): CountedCell[] {
	const at = (head: string): number => header.indexOf(head);
	const [level, year, coverage, figure] = [
		at(m.progress_level({}, { locale })),
		at(m.progress_year({}, { locale })),
		at(m.progress_coverage({}, { locale })),
		at(m.progress_indicators({}, { locale }))
	];
	const named = yearsByName(years, locale);
	const worded = new Map(coverages.map((one) => [wordCoverage(one, locale), one]));
	return rows.map((row) => ({
		isMeasure: row[level] === m.progress_level_measure({}, { locale }),
		year: named.get(String(row[year])) ?? `unknown year ${String(row[year])}`,
		coverage: worded.get(String(row[coverage])) ?? 'out-of-term',
		figure: (row[figure] ?? '') !== ''
	}));
}

/** Reads the sheet of counts: those of all measures. */
export function countsInSheet(
	{ rows }: ReadSheet,
	years: readonly string[],
	locale: Locale
): Counts {
	const named = yearsByName(years, locale);
	const whole = rows.filter(([part]) => part === m.progress_part_whole({}, { locale }));
	return Object.fromEntries(
		whole.map(([, year, ...counts]) => [named.get(String(year)) ?? String(year), toCounts(counts)])
	);
}

/** Reads the counts below the matrix. */
export function countsBelowMatrix(
	{ rows }: ReadSheet,
	years: readonly string[],
	locale: Locale
): Counts {
	const start = rows.findIndex(
		([label, name]) => label === null && name === m.progress_count_measures({}, { locale })
	);
	const block = rows.slice(start, start + 5);
	return Object.fromEntries(
		years.map((year, i) => [year, toCounts(block.map((row) => row[i + 2]))])
	);
}

function yearsByName(years: readonly string[], locale: Locale): Map<string, string> {
	return new Map(
		years.map((year) => [formatPeriod(year, { locale, years: 'both', length: 'long' }), year])
	);
}

function toCounts(cells: readonly unknown[]): YearCounts {
	const [measures, reported, withFigure, above, figures] = cells as number[];
	return {
		measures: measures ?? NaN,
		reported: reported ?? NaN,
		withFigure: withFigure ?? NaN,
		above: above ?? NaN,
		figures: figures ?? NaN
	};
}
