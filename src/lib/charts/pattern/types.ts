/**
 * A fill that can be told without colour: a tile that repeats over an area. Numbers and strings, ready
 * to be mapped to an SVG pattern.
 */
export interface PlacedPattern {
	/** id in the document, see `patternName` */
	id: string;
	/** side of the tile, in pixels */
	tile: number;
	/** colour under the motif, and of the motif */
	ground: string;
	ink: string;
	/** the motif as an SVG path */
	path: string;
	/** width of its strokes in pixels; 0: the path is filled */
	stroke: number;
}

/** The fills of the parts of one chart. */
export interface PartFills {
	/** the patterns that the fills name; they must stand in the same SVG */
	patterns: PlacedPattern[];
	/**
	 * Gives the fill of a part by its place in the breakdown, from 0: a colour or `url(#…)`; hollow, for a
	 * provisional value: the motif in the colour of the part on the ground.
	 */
	fill: (index: number, hollow?: boolean) => string;
	/** the plain colour of a part */
	color: (index: number) => string;
}
