import type { PlacedLine, PlacedPoint } from '../line/types.ts';
import type { ReadingSeries } from '../reading/types.ts';

/** Lines of text that begin, end or are centred at one place across. */
export interface PlacedTexts {
	x: number;
	anchor: 'start' | 'middle' | 'end';
	lines: { text: string; y: number }[];
}

/** The name and value of a part at one of the two periods. */
export interface PlacedEnd extends PlacedTexts {
	/** id of the part and side */
	id: string;
	color: string;
	/** path from the dot to the label */
	lead: string;
}

/** A part between two periods, in pixels: one line, dashed or not, or only its dots. */
export interface PlacedSlopeLine {
	/** id of the part */
	id: string;
	color: string;
	paths: string[];
	/** dashed lines across periods without a value */
	bridges: string[];
	/** both values in words, with the change where there is one */
	title: string;
	points: PlacedPoint[];
}

/** A level of the value axis that is drawn across; its label null where there is no room for it. */
export interface PlacedLevel {
	y: number;
	label: { x: number; y: number; text: string } | null;
}

/** Two periods joined by a slope for each part, in pixels. */
export interface PlacedSlope extends Pick<
	PlacedLine,
	'width' | 'height' | 'size' | 'plot' | 'gaps' | 'breaks' | 'events'
> {
	form: 'slope';
	/** unit at the head */
	unit: PlacedTexts;
	/** the two periods */
	heads: PlacedTexts[];
	/** zero; null where the axis has none */
	zero: PlacedLevel | null;
	/** base of an index; null: none */
	reference: PlacedLevel | null;
	lines: PlacedSlopeLine[];
	ends: PlacedEnd[];
	/** said in the middle, with the width of its words, where nothing can be compared; null: something can */
	refusal: (PlacedTexts & { width: number }) | null;
	/** parts without a line or a value, at the foot */
	words: PlacedTexts;
	readings: ReadingSeries[];
}
