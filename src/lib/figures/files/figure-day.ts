import type { FigureContent } from '../figure/figure-content.ts';

const isDay = /^\d{4}-\d\d-\d\d$/;
const noDay = '2000-01-01';

/**
 * Gives the ISO day that the files of a figure say they were made on: that as of which the data are
 * seen, or that of the newest document. The clock has no say, so that the bytes stay the same.
 */
export function figureDay({
	edition,
	documents
}: Pick<FigureContent, 'edition' | 'documents'>): string {
	if (edition.asOf !== null && isDay.test(edition.asOf)) return edition.asOf;
	const days = documents.map(({ published }) => published).filter((day) => isDay.test(day));
	return days.sort().at(-1) ?? noDay;
}
