import { contrastInk } from '../color/contrast-ink.ts';
import { estimateWidth } from '../label/estimate-width.ts';
import type { PlacedPiece, PlateLabel } from './types.ts';

/** Height of a plate, in its type size, and what it is wider than its text, in pixels. */
const height = 1.3;
const padding = 3;

/** A part of a bar with what would be written into it, and the plain colour of the part. */
export interface LabelledPiece extends PlacedPiece {
	text: string;
	color: string;
}

/**
 * Writes numbers into the middle of the parts of bars, on plates without the pattern, where they fit; none
 * at all where the bars are too narrow for most of those that are high enough.
 *
 * @param size type size in pixels
 */
export function placePlates(pieces: readonly LabelledPiece[], size: number): PlateLabel[] {
	const high = pieces.filter((piece) => piece.height >= size * height);
	const fitting = high.filter(({ text, width }) => estimateWidth(text, size) + padding <= width);
	if (fitting.length < high.length / 2) return [];
	return fitting.map((piece) => placePlate(piece, size));
}

function placePlate(piece: LabelledPiece, size: number): PlateLabel {
	const { id, text, color, title } = piece;
	const width = estimateWidth(text, size) + padding;
	const x = piece.x + piece.width / 2;
	const y = piece.y + piece.height / 2;
	return {
		id,
		title,
		x: round(x),
		y: round(y + size * 0.35),
		text,
		ink: contrastInk(color),
		plate: {
			x: round(x - width / 2),
			y: round(y - (size * height) / 2),
			width: round(width),
			height: round(size * height),
			color
		}
	};
}

function round(value: number): number {
	return Math.round(value * 100) / 100;
}
