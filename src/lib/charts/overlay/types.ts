import type { PlacedGround } from '../axis/types.ts';
import type { PlacedPoint } from '../line/types.ts';

/** A series of an own file as a line, in pixels. */
export interface PlacedOwnLine {
	id: string;
	color: string;
	dash: string;
	paths: string[];
	points: PlacedPoint[];
}

/** The name of an own line with a sample of it, in pixels. */
export interface PlacedOwnName {
	color: string;
	dash: string;
	/** pixels of the left end of the sample, of the text, of the middle of the sample */
	x: number;
	textX: number;
	middle: number;
	lines: { text: string; y: number }[];
}

/** A value of an own file, laid over a series. */
export interface PlacedOwn {
	x: number;
	y: number;
	/** whether it differs from the published value of its period */
	differs: boolean;
	/** its period and value in words */
	title: string;
}

/** A published series with values of an own file laid over it, in pixels. */
export interface PlacedOverlay extends Pick<
	PlacedGround,
	'plot' | 'size' | 'xTicks' | 'yTicks' | 'zero' | 'unit' | 'timeTitle'
> {
	width: number;
	height: number;
	/** stretches of the published line */
	paths: string[];
	dots: { x: number; y: number; title: string }[];
	own: PlacedOwn[];
}
