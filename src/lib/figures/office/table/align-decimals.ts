import type { FigureRow } from '../../figure/figure-content.ts';
import { textWidth } from './text-width.ts';

/** Another program may have a wider typeface in place of ours: a number must not break for its sake. */
const roomUsed = 0.92;

const whole = /^(?:\D|\d(?=\d|,\d))*\d/;

/**
 * Gives how far the cells of a column must stand from its right edge so that their units stand under one
 * another, with decimals and the signs of notes to the right of them. Where the column has no room for
 * that, all stand at the edge.
 *
 * @param column place of the column
 * @param room points within the cells
 * @param size type size in points
 * @returns points for each row
 */
export function alignDecimals(
	rows: readonly FigureRow[],
	column: number,
	room: number,
	size: number
): number[] {
	const texts = rows.map(({ cells }) => cells[column]?.text ?? '');
	const tails = texts.map((text) => tailWidth(text, size));
	const widest = Math.max(0, ...tails);
	const needed = texts.map((text, i) => textWidth(text, size) + widest - (tails[i] ?? 0));
	if (Math.max(0, ...needed) > room * roomUsed) return tails.map(() => 0);
	return tails.map((tail) => widest - tail);
}

/** What stands behind the units of the first number: `1,938 1)` has ` 1)`, `12.5` has `.5`. */
function tailWidth(text: string, size: number): number {
	const units = whole.exec(text)?.[0];
	return units === undefined ? 0 : textWidth(text.slice(units.length), size);
}
