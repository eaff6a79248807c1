import { estimateWidth } from '../label/estimate-width.ts';
import { wrapText } from '../label/wrap-text.ts';

/** What a grid of small charts must hold. */
export interface GridContent {
	/** names of the parts, in order */
	names: readonly string[];
	/** how many periods each chart has room for */
	periods: number;
	/** pixels for the labels of the value axis, left of the first column */
	axis: number;
	/** pixels between two charts */
	gap: number;
}

/** The grid in pixels. */
export interface PlacedGrid {
	columns: number;
	plotWidth: number;
	/** from a chart to its neighbour */
	pitch: number;
	/** the lines of each name */
	headings: string[][];
}

/** Nearer to each other than this, in pixels, two points are one. */
const nearest = 5;

/**
 * Chooses columns: three or four on a wide page, two on a middle one, two or one on a narrow one, fewer
 * where names or points would not fit.
 */
export function placeGrid(
	content: GridContent,
	{ width, size }: { width: number; size: number }
): PlacedGrid {
	const { names } = content;
	// a value at the last point of a chart reaches beyond it by half its width
	const margin = Math.max(content.gap / 2, size * 1.1);
	let columns = wantedColumns(names.length, width);
	for (;;) {
		const pitch = (width - content.axis - margin + content.gap) / columns;
		const plotWidth = pitch - content.gap;
		const headings = names.map((name) => wrapText(name, plotWidth, size));
		const isLegible =
			plotWidth / content.periods >= nearest &&
			headings.flat().every((line) => estimateWidth(line, size) <= plotWidth + content.gap / 2);
		if (isLegible || columns === 1) return { columns, plotWidth, pitch, headings };
		columns -= 1;
	}
}

/** As many as leave no more rows than they must; a lone chart keeps the width of a half. */
function wantedColumns(count: number, width: number): number {
	if (width < 900) return width < 560 && count === 1 ? 1 : 2;
	if (count <= 4) return Math.max(2, count);
	return Math.ceil(count / 4) < Math.ceil(count / 3) ? 4 : 3;
}
