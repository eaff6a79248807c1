import type { MatrixSign } from './matrix-mark.ts';

/** A text of the matrix with its place in pixels. */
export interface MatrixText {
	x: number;
	y: number;
	size: number;
	weight: 400 | 700;
	anchor: 'start' | 'middle' | 'end';
	fill: string;
	text: string;
}

/** A sign with the place of its middle. */
export interface PlacedSign {
	x: number;
	y: number;
	sign: MatrixSign;
}

/** A ground behind a row, or a rule between rows. */
export interface MatrixBand {
	x: number;
	y: number;
	width: number;
	height: number;
	fill: string;
}

/** A matrix in pixels: everything that is drawn. */
export interface PlacedMatrix {
	width: number;
	height: number;
	bands: MatrixBand[];
	texts: MatrixText[];
	signs: PlacedSign[];
}

/** What a matrix says in words: heads, rows and counts in one language. */
export interface MatrixContent {
	years: string[];
	/** over the column that counts the years of a row */
	countHead: string;
	rows: MatrixRow[];
	key: { sign: MatrixSign; text: string }[];
}

/** A row: a heading with the counts of its measures, or a measure with its signs. */
export interface MatrixRow {
	depth: number;
	isHeading: boolean;
	label: string;
	title: string;
	/** two tracks a year: coverage, and whether a linked figure exists */
	signs: MatrixSign[][];
	/** in place of signs, for headings: `3/7` */
	counts: string[];
	/** years in which the measure was reported on, or the measures of a heading ever reported on */
	count: string;
}
