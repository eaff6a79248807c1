import type { PlacedName } from '../breakdown/types.ts';
import { estimateWidth } from '../label/estimate-width.ts';
import { wrapText } from '../label/wrap-text.ts';

/** The sample before a name, the room behind it and the height of a line, in type sizes. */
const indent = 1.3;
const behind = 1.4;
const line = 1.5;

/**
 * Places names in rows, in the order of their bars; a name too long for a row takes several lines.
 *
 * @param box left and right end, top of the first row and type size, in pixels
 * @returns the names, and the height they take
 */
export function placeBarNames(
	wanted: readonly Pick<PlacedName, 'color' | 'fill'>[],
	texts: readonly string[],
	{ left, right, top, size }: { left: number; right: number; top: number; size: number }
): { names: PlacedName[]; height: number } {
	let x = left;
	let row = 0;
	const names = wanted.map(({ color, fill }, i): PlacedName => {
		const lines = wrapText(texts[i] ?? '', right - left - size * indent, size);
		const width = Math.max(...lines.map((text) => estimateWidth(text, size))) + size * indent;
		if (x > left && x + width > right) {
			x = left;
			row += 1;
		}
		const middle = top + size * line * (row + 0.5);
		const name = {
			lines: lines.map((text, n) => ({ text, y: round(middle + size * (n * line + 0.35)) })),
			x: round(x),
			textX: round(x + size * indent),
			middle: round(middle),
			color,
			fill,
			dash: null
		};
		x += width + size * behind;
		if (lines.length > 1) {
			x = left;
			row += lines.length;
		}
		return name;
	});
	const last = Math.max(0, ...names.flatMap(({ lines }) => lines.map(({ y }) => y)));
	return { names, height: names.length === 0 ? 0 : round(last + size * 0.65 - top) };
}

function round(value: number): number {
	return Math.round(value * 100) / 100;
}
