import { makeCutter } from './read-delimited.ts';

/** In order of preference where two fit equally: tabs hardly stand in cells, commas do (1,234). */
const delimiters = ['\t', ',', ';'];

/**
 * Tells what stands between the cells of a table: that by which most rows come out at the same width of
 * two cells or more. Titles and notes above and below the rows do no harm. A comma where nothing fits.
 *
 * @param text the beginning of the table, with line feeds; its last row may be cut
 */
export function detectDelimiter(text: string): string {
	const scores = delimiters.map((delimiter) => scoreDelimiter(text, delimiter));
	const best = Math.max(...scores);
	return best === 0 ? ',' : (delimiters[scores.indexOf(best)] ?? ',');
}

function scoreDelimiter(text: string, delimiter: string): number {
	const { data } = makeCutter(delimiter).parse(text, 0, text.includes('\n'));
	const widths = new Map<number, number>();
	for (const row of data)
		if (row.length > 1) widths.set(row.length, (widths.get(row.length) ?? 0) + 1);
	return Math.max(0, ...widths.values());
}
