import type { AcrossTick } from '../axis/spread-ticks.ts';
import type { PointMark } from '../mark/types.ts';
import type { ReadingSeries } from '../reading/types.ts';

/** A line of text with its place in pixels. */
export interface PlacedLineOfText {
	x: number;
	y: number;
	text: string;
}

/** A part in a row of its own, in pixels. */
export interface PlacedDot {
	/** id of the part */
	id: string;
	/** the lines of its name */
	name: PlacedLineOfText[];
	/** centre of the dot */
	x: number;
	y: number;
	/** the thin line to the dot: from zero, or along the whole row where the axis has no zero */
	guide: { from: number; to: number };
	mark: PointMark;
	/** what is drawn, in words, outside the dot */
	value: { x: number; text: string; anchor: 'start' | 'end' };
	/** part, period, value and marks in words */
	title: string;
}

/** The parts of a breakdown in one period as ranked dots, in pixels. */
export interface PlacedDots {
	form: 'dots';
	width: number;
	height: number;
	size: number;
	plot: { left: number; right: number; top: number; bottom: number };
	/** pixels from the left of zero; null where the axis has none */
	zero: number | null;
	/** pixels from the left of the base of an index; null: none */
	reference: number | null;
	ticks: AcrossTick[];
	/** the period */
	head: PlacedLineOfText[];
	/** unit above, parts without a value below */
	words: PlacedLineOfText[];
	rows: PlacedDot[];
	readings: ReadingSeries[];
}
