import { multiply } from '../drawing/matrix.ts';
import type { Matrix, Tile } from '../drawing/types.ts';
import { concatMatrix, paintPath, type SetPaint } from './paint-path.ts';

/** A tiling pattern of PDF: its dictionary and the content of its cell (ISO 32000-1, 8.7.3). */
export interface TilingPattern {
	dictionary: Record<string, unknown>;
	content: string;
}

/**
 * Writes a tile as a coloured tiling pattern of PDF.
 *
 * @param matrix leads from the user space of the tile to the default space of the page
 */
export function tilingPattern(tile: Tile, matrix: Matrix, setPaint: SetPaint): TilingPattern {
	const { width, height } = tile;
	if (!(width > 0 && height > 0)) throw new Error('a pattern has no extent');
	return {
		dictionary: {
			Type: 'Pattern',
			PatternType: 1,
			PaintType: 1,
			TilingType: 1,
			BBox: [0, 0, width, height],
			XStep: width,
			YStep: height,
			Matrix: [...matrix],
			Resources: {}
		},
		content: tile.shapes
			.map((shape) => {
				if (shape.kind === 'text') throw new Error('patterns of figures hold no text');
				const painted = paintPath(shape.path, shape.style, setPaint);
				return `q\n${concatMatrix(shape.matrix)}\n${painted}\nQ`;
			})
			.join('\n')
	};
}

/** Leads from points with y downwards, as figures are drawn, to the default space of a page. */
export function pageMatrix(height: number, matrix: Matrix): Matrix {
	return multiply([1, 0, 0, -1, 0, height], matrix);
}
