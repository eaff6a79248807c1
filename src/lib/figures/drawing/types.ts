import type { FontWeight } from '../font/font-files.ts';

/** An affine map as SVG and PDF write it: x' = a·x + c·y + e, y' = b·x + d·y + f. */
export type Matrix = readonly [a: number, b: number, c: number, d: number, e: number, f: number];

/** What an area or a line is painted with: a colour `#rrggbb`, a pattern by its id, or nothing. */
export type Paint = { color: string } | { pattern: string } | null;

/** How a shape is painted, all that it inherits worked in. */
export interface Style {
	fill: Paint;
	stroke: Paint;
	strokeWidth: number;
	/** lengths of dashes and gaps; empty: solid */
	dashes: readonly number[];
	cap: 'butt' | 'round' | 'square';
	join: 'miter' | 'round' | 'bevel';
	/** whether the line is painted under the fill: the halo of a label */
	isStrokeFirst: boolean;
	size: number;
	weight: FontWeight;
	anchor: 'start' | 'middle' | 'end';
}

/** Something that is painted: outlines as an SVG path, or a line of text on its base line. */
export type Shape = { matrix: Matrix; style: Style } & (
	{ kind: 'path'; path: string } | { kind: 'text'; text: string; x: number; y: number }
);

/** A pattern: a tile that repeats from the origin of the user space that its shape stands in. */
export interface Tile {
	width: number;
	height: number;
	shapes: readonly Shape[];
}

/** A picture as a list of shapes in the order of painting. */
export interface Drawing {
	/** points */
	width: number;
	height: number;
	/** their matrices lead to points from the upper left corner, y downwards */
	shapes: readonly Shape[];
	/** by their id */
	tiles: ReadonlyMap<string, Tile>;
}
