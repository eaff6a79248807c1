/** First and number of the years that generated series cover. */
const firstYear = 2019;
const yearCount = 5;

/** The nation and the 47 prefectures (JIS X 0401). */
export const generatedAreas = Array.from({ length: 48 }, (_, i) => String(i).padStart(2, '0'));

/** The parts of the one breakdown, which add up to the total. */
export const generatedParts = ['a', 'b', 'c', 'd'] as const;
/** id of the breakdown of generated figures */
export const generatedBreakdown = 'generated-group';

/** The years of generated series. */
export const generatedYears = Array.from({ length: yearCount }, (_, i) => firstYear + i);

/** Series are spread over at most this many topics, a file of observations each. */
const mostTopics = 8;

const monthRows = generatedAreas.length * (1 + generatedParts.length);
/** A year of a series: a value a month, area and part, and a provisional total of December. */
const yearRows = 12 * monthRows + generatedAreas.length;
const seriesRows = yearCount * yearRows;

/** What a generated package is made of. */
export interface GeneratedShape {
	/** observations, all files together */
	rows: number;
	/** any whole number; equal seeds give equal bytes */
	seed: number;
	/** number of series; the last one may break off */
	series: number;
	topics: number;
}

/** Gives how many series and topics a number of observations makes. */
export function generatedShape(rows: number, seed: number): GeneratedShape {
	const series = Math.ceil(rows / seriesRows);
	return { rows, seed, series, topics: Math.min(mostTopics, series) };
}

/** Gives the number of the topic (from 0) of a series (from 0): neighbours stand together. */
export function topicOfSeries({ series, topics }: GeneratedShape, index: number): number {
	return Math.floor((index * topics) / series);
}

/** Gives the id of a topic or series by its number from 0. */
export function generatedId(name: 'topic' | 'series', index: number): string {
	return `generated-${name}-${String(index + 1).padStart(4, '0')}`;
}

/** Gives the id of the document that gives the values of a series in a year. */
export function generatedSource(series: number, year: number, isPreliminary: boolean): string {
	return `${generatedId('series', series)}-${year}${isPreliminary ? '-preliminary' : ''}`;
}
