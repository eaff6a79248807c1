import { identity } from '../drawing/matrix.ts';
import type { Tile } from '../drawing/types.ts';
import { fillOutlines, inOrder, strokeOutlines, type SetColor } from './paint-path.ts';
import type { Extent } from './path-extent.ts';
import { pathOperators } from './path-operators.ts';

/** A part of the plane in tiles of a pattern, counted from the origin. */
export interface TileGrid {
	column: number;
	row: number;
	columns: number;
	rows: number;
}

/** Gives the tiles that cover a box. */
export function coveringTiles({ width, height }: Tile, { x, y, right, bottom }: Extent): TileGrid {
	if (!(width > 0 && height > 0)) throw new Error('a pattern has no extent');
	const [column, row] = [Math.floor(x / width), Math.floor(y / height)];
	return {
		column,
		row,
		columns: Math.ceil(right / width) - column,
		rows: Math.ceil(bottom / height) - row
	};
}

/**
 * Writes a pattern over a number of tiles as plain paths, each run on through all tiles. A pattern of PDF
 * would be drawn tile by tile, which leaves seams in its lines in many programs.
 */
export function repeatTile(tile: Tile, { columns, rows }: TileGrid, setColor: SetColor): string {
	const { width, height } = tile;
	return tile.shapes
		.map((shape) => {
			if (shape.kind === 'text' || shape.matrix !== identity)
				throw new Error('patterns of figures hold plain paths');
			const { path, style } = shape;
			const isGround = path === `M0,0h${width}v${height}h${-width}Z`;
			const outlines = isGround
				? pathOperators(`M0,0h${width * columns}v${height * rows}h${-width * columns}Z`)
				: pathOperators(path, { columns, rows, width, height });
			const fill = fillOutlines(outlines, style, setColor);
			return inOrder(style, fill, strokeOutlines(outlines, style, setColor));
		})
		.join('\n');
}
