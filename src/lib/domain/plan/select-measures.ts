import { matchesText } from '../fold-text.ts';
import type { Coverage } from './coverage.ts';
import { countRows, withCells, type Progress, type ProgressRow } from './progress.ts';

/** What a reader asks of the matrix; null and empty ask for nothing. */
export interface ProgressFilter {
	/** id of a body that carries out the measure */
	organisation: string | null;
	/** code of a pillar */
	pillar: string | null;
	/** measures with this coverage, in the year asked for or in any */
	coverage: Coverage | null;
	/** only measures that no year, or not the year asked for, has a report of */
	unreported: boolean;
	/** canonical period of one reporting year: the only column then */
	year: string | null;
	/** words in label, headings and summaries */
	text: string;
}

/** A filter that asks for nothing. */
export const everything: ProgressFilter = {
	organisation: null,
	pillar: null,
	coverage: null,
	unreported: false,
	year: null,
	text: ''
};

/**
 * Chooses the rows of a matrix that a reader asks for, with the headings they stand under, so that the
 * counts are those of what is shown.
 */
export function selectProgress(progress: Progress, filter: ProgressFilter): Progress {
	const { organisation, pillar, coverage, unreported, year, text } = filter;
	const years = year === null ? progress.years : progress.years.filter((one) => one === year);
	const narrowed = progress.rows.map((row) => narrow(row, years));
	const asks = organisation !== null || coverage !== null || unreported || text.trim() !== '';
	const kept = new Set<string>();
	for (const row of narrowed) {
		const { code } = row.measure;
		const inPillar = pillar === null || code === pillar || row.above.includes(pillar);
		if (!inPillar || (asks && !matches(row, filter))) continue;
		kept.add(code);
		for (const above of row.above) kept.add(above);
	}
	const rows = narrowed.filter(({ measure }) => kept.has(measure.code));
	const whole = progress.whole.filter((cell) => years.includes(cell.year));
	return { years, rows, whole, ...countRows(rows, years) };
}

function narrow(row: ProgressRow, years: readonly string[]): ProgressRow {
	return withCells(
		row,
		row.cells.filter(({ year }) => years.includes(year))
	);
}

/** With a body or a coverage asked for, headings stand only above what is found. */
function matches(
	row: ProgressRow,
	{ organisation, coverage, unreported, text }: ProgressFilter
): boolean {
	const { measure } = row;
	const isHeading = measure.kind === 'pillar' || measure.kind === 'section';
	return (
		(organisation === null || row.bodies.some((body) => body.organisation === organisation)) &&
		(coverage === null || (!isHeading && row.cells.some((cell) => cell.coverage === coverage))) &&
		(!unreported || (measure.kind === 'measure' && row.reportedYears === 0)) &&
		matchesText(text, [
			measure.label,
			measure.titleJa,
			measure.titleEn,
			measure.summaryJa,
			measure.summaryEn
		])
	);
}
