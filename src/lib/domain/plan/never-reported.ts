import { coverages, type Coverage } from './coverage.ts';
import type { Progress } from './progress.ts';

/** The measures of a plan of which no year has a report. */
export interface NeverReported {
	/** how many they are */
	measures: number;
	/** the coverage that shows just these where a matrix is asked for it; null where none does */
	coverage: Coverage | null;
}

/** Counts the measures of a plan that were never reported on, and finds the coverage that shows them. */
export function neverReported({ rows }: Pick<Progress, 'rows'>): NeverReported {
	const measures = rows.filter(({ measure }) => measure.kind === 'measure');
	const never = measures.filter(({ reportedYears }) => reportedYears === 0);
	const shows = (coverage: Coverage): boolean =>
		measures.every(
			(row) => row.cells.some((cell) => cell.coverage === coverage) === (row.reportedYears === 0)
		);
	return {
		measures: never.length,
		coverage: never.length === 0 ? null : (coverages.find(shows) ?? null)
	};
}
