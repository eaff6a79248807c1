import { estimateWidth } from '../label/estimate-width.ts';
import type { MatrixContent } from './types.ts';

/** The key of a matrix in pixels, from the left end and the middle of each sign. */
export interface PlacedKey {
	size: number;
	height: number;
	entries: (MatrixContent['key'][number] & { x: number; y: number })[];
}

const margin = 16;
const signWidth = 24;

/** Places the key of a matrix in rows of a width. */
export function placeMatrixKey(
	key: MatrixContent['key'],
	{ width, size }: { width: number; size: number }
): PlacedKey {
	let x = margin;
	let y = size;
	const entries = key.map((entry) => {
		const length = signWidth + estimateWidth(entry.text, size) + size * 1.5;
		if (x > margin && x + length > width - margin) {
			x = margin;
			y += size * 1.8;
		}
		const placed = { ...entry, x: Math.round(x), y: Math.round(y) };
		x += length;
		return placed;
	});
	return { size, height: Math.round(y + size * 1.4), entries };
}
