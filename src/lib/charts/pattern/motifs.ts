/** The drawing of a pattern within its tile. */
export interface Motif {
	/** side of the tile, in pixels */
	tile: number;
	path: string;
	/** width of strokes in pixels; 0: the path is filled */
	stroke: number;
}

/**
 * The motifs of parts in their order, the first plain. Each reads in a bar as thin as 3 px: none is made
 * of upright lines, which such a bar could miss; slants of different sense differ in distance too.
 */
export const motifs: readonly (Motif | null)[] = [
	null,
	{ tile: 6, path: slant(6, 1), stroke: 1.3 },
	{ tile: 5, path: `${dot(1.25, 1.25)}${dot(3.75, 3.75)}`, stroke: 0 },
	{ tile: 4, path: 'M0,2H4', stroke: 1.2 },
	{ tile: 9, path: slant(9, -1), stroke: 2.2 },
	{ tile: 7, path: slant(7, 1) + slant(7, -1), stroke: 1 }
];

/** A slant across a tile with the corners that its neighbours cut off, so that tiles join. */
function slant(tile: number, sense: 1 | -1): string {
	const line = (x1: number, y1: number, x2: number, y2: number): string =>
		sense === 1 ? `M${x1},${y1}L${x2},${y2}` : `M${tile - x1},${y1}L${tile - x2},${y2}`;
	return (
		line(-1, tile + 1, tile + 1, -1) +
		line(-1, 1, 1, -1) +
		line(tile - 1, tile + 1, tile + 1, tile - 1)
	);
}

function dot(x: number, y: number): string {
	return `M${x - 0.9},${y}a.9,.9 0 1,0 1.8,0a.9,.9 0 1,0 -1.8,0Z`;
}
