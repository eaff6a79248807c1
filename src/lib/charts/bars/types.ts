import type { PlacedGround } from '../axis/types.ts';
import type { PlacedName, PlacedPartLines } from '../breakdown/types.ts';
import type { LineSeries, PlacedLine } from '../line/types.ts';
import type { PlacedLabel } from '../label/types.ts';
import type { PointMark } from '../mark/types.ts';
import type { PlacedPattern } from '../pattern/types.ts';
import type { ReadingSeries } from '../reading/types.ts';
import type { DrawnLine } from '../series/types.ts';

/** What bars stand among: of a total and of parts alike. */
export type BarSetting = Pick<
	LineSeries,
	'spec' | 'measure' | 'unit' | 'periods' | 'gaps' | 'breaks' | 'events'
>;

/** The values of one part, or of the total, whose id and name are ''. */
export interface BarRow extends Pick<DrawnLine, 'points' | 'refused'> {
	id: string;
	name: string;
}

/** A bar in pixels: an area, or at the base value itself a flat stroke. */
export interface PlacedBar {
	id: number;
	x: number;
	/** top of the area; of a stroke its middle */
	y: number;
	width: number;
	height: number;
	isFlat: boolean;
	/** plain colour of the part, for strokes and outlines */
	color: string;
	/** colour or pattern of the area */
	fill: string;
	/** outline of a provisional value */
	isHollow: boolean;
	title: string;
}

/** Bars in pixels. */
export interface PlacedBars extends PlacedGround {
	form: 'bars';
	width: number;
	height: number;
	patterns: PlacedPattern[];
	bars: PlacedBar[];
	/** who reports, beyond the end of a bar, or of the highest of a group too narrow for a mark each */
	marks: { x: number; y: number; mark: PointMark; radius: number; color: string; title: string }[];
	labels: PlacedLabel[];
	/** values that the measure refuses, at the base line */
	undrawn: { x: number; y: number; radius: number; title: string }[];
	/** names of parts below the plot, none of a total */
	names: PlacedName[];
	readings: ReadingSeries[];
}

/** What is drawn where bars would be too thin to tell apart, and the words that say so, in pixels. */
export interface PlacedThinBars extends Pick<
	PlacedLine,
	'width' | 'height' | 'size' | 'plot' | 'readings'
> {
	form: 'thin-bars';
	lines: ({ form: 'line' } & PlacedLine) | PlacedPartLines;
	remark: { text: string; x: number; y: number }[];
}
