/** A box in pixels. */
export interface HatchBox {
	x: number;
	y: number;
	width: number;
	height: number;
}

/**
 * Diagonal strokes over a box, cut at its edges, as an SVG path.
 *
 * @param falls whether the strokes fall to the right, not rise
 */
export function hatchPath(
	{ x, y, width, height }: HatchBox,
	{ step = 6, falls = false }: { step?: number; falls?: boolean } = {}
): string {
	const strokes: string[] = [];
	const place = (across: number): number => round(falls ? x + width - across : x + across);
	for (let offset = step; offset < width + height; offset += step) {
		const from = { x: Math.min(offset, width), y: Math.max(0, offset - width) };
		const to = { x: Math.max(0, offset - height), y: Math.min(offset, height) };
		strokes.push(`M${place(from.x)},${round(y + from.y)}L${place(to.x)},${round(y + to.y)}`);
	}
	return strokes.join('');
}

function round(value: number): number {
	return Math.round(value * 100) / 100;
}
