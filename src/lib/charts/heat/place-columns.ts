import { estimateWidth } from '../label/estimate-width.ts';
import { wrapText } from '../label/wrap-text.ts';

/** Numbers are as large as fits between these shares of the type size. */
const smallestNumber = 0.84;
const largestNumber = 0.93;
/** A column is at least this wide, in pixels, and wider for numbers up to the second. */
const narrowest = 26;
const wideEnough = 44;
/** Room beside a number in its cell, for the inner outline of provisional values. */
export const numberMargin = 9;
/** Between names and cells, in type sizes. */
const nameGap = 0.8;

/** How the columns of a table of cells stand, in pixels. */
export interface HeatColumns {
	/** whether names stand above their rows, not left of them */
	isNameAbove: boolean;
	/** the lines of each name */
	names: string[][];
	/** left end of the cells */
	left: number;
	cellWidth: number;
	/** how many columns a block has at most */
	columns: number;
	/** type size of the numbers */
	numberSize: number;
}

/**
 * Divides a width into the names and columns of a table of cells. Where the periods do not fit at a
 * legible width they go on in further blocks of columns; type keeps its size.
 */
export function placeColumns(
	{
		names,
		numbers,
		periods
	}: { names: readonly string[]; numbers: readonly string[]; periods: number },
	{ width, size }: { width: number; size: number }
): HeatColumns {
	const widest = Math.max(...names.map((name) => estimateWidth(name, size)));
	const isNameAbove = width < 560 && widest > width * 0.28;
	const wrapped = names.map((name) =>
		wrapText(name, isNameAbove ? width : Math.min(widest, width * 0.26), size)
	);
	const left = isNameAbove
		? size / 4
		: Math.ceil(
				Math.max(...wrapped.flat().map((text) => estimateWidth(text, size))) + size * nameGap
			);
	const number = Math.max(1, ...numbers.map((text) => estimateWidth(text, 1)));
	const wanted = number * size * smallestNumber + numberMargin;
	const least = Math.min(Math.max(narrowest, wanted), wideEnough);
	const room = width - left - size / 2;
	const fitting = Math.max(1, Math.floor(room / least));
	const columns = Math.ceil(periods / Math.ceil(periods / fitting));
	const cellWidth = Math.floor(Math.min(room / columns, Math.max(size * 5, least)) * 10) / 10;
	const fit = (cellWidth - numberMargin) / number;
	return {
		isNameAbove,
		names: wrapped,
		left,
		cellWidth,
		columns,
		numberSize:
			Math.floor(Math.min(size * largestNumber, Math.max(fit, size * smallestNumber)) * 10) / 10
	};
}
