/**
 * Series that count the same thing, or seem to, side by side, with what sets them apart: one row of
 * `data/comparisons.csv`.
 */
export interface SeriesComparison {
	id: string;
	titleJa: string;
	titleEn: string;
	/** ids of two to six indicators, in the order shown */
	indicators: string[];
	/** what sets them apart, in our own words */
	differenceJa: string;
	differenceEn: string;
	sort: number;
}
