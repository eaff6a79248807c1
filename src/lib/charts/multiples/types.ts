import type { PlacedGround } from '../axis/types.ts';
import type { PlacedLine } from '../line/types.ts';
import type { ReadingSeries } from '../reading/types.ts';

/** A line of text with its place. */
export interface PlacedLineOfText {
	x: number;
	y: number;
	text: string;
}

/** The chart of one part, in pixels from its own upper left corner. */
export interface PlacedMultiple
	extends PlacedGround, Pick<PlacedLine, 'paths' | 'bridges' | 'points' | 'labels'> {
	/** id of the part */
	id: string;
	/** where the corner stands in the whole */
	x: number;
	y: number;
	/** the name of the part, wrapped */
	heading: PlacedLineOfText[];
	/** words in place of a line where the part has no value under the measure */
	empty: PlacedLineOfText[];
}

/** Small charts, one for each part, all on the same two axes, in pixels. */
export interface PlacedMultiples {
	form: 'multiples';
	width: number;
	height: number;
	size: number;
	/** unit, and that the axes are the same */
	head: PlacedLineOfText[];
	/** kind of period, at the foot */
	foot: PlacedLineOfText;
	/** radius of the marks */
	radius: number;
	charts: PlacedMultiple[];
	readings: ReadingSeries[];
}
