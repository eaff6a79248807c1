import type { Gap } from '#lib/domain/indicator.ts';
import type { Period } from '#lib/domain/period.ts';
import type { QuantileClass } from '../areas/quantile-classes.ts';
import type { CategoryLine } from '../breakdown/types.ts';
import type { PlacedGround } from '../axis/types.ts';
import type { PointMark } from '../mark/types.ts';
import type { ReadingSeries } from '../reading/types.ts';
import type { LinePoint, RefusedPoint } from '../series/types.ts';

/** What stands where a part meets a period. */
export type HeatCell =
	| { kind: 'value'; period: Period; point: LinePoint }
	| { kind: 'refused'; period: Period; refused: RefusedPoint }
	/** `gap` null: no row of the package says why */
	| { kind: 'not-held' | 'not-collected'; period: Period; gap: Gap | null };

/** The table without pixels. */
export interface HeatTable {
	rows: { line: CategoryLine; cells: HeatCell[] }[];
	/** classes of sizes, that is of values without their sign; zero is of none */
	classes: QuantileClass[];
}

/** How a cell is drawn, apart from its number. */
export interface CellLook {
	fill: string;
	/** colour of the outline; null: none */
	outline: string | null;
	/** colour of number and signs on the fill */
	ink: string;
	/** which way strokes go over the fill: `falling` for decreases, `rising` where no figure exists */
	hatch: 'falling' | 'rising' | null;
	/** sign in the middle: `points` no document held, `slash` no number under the measure */
	sign: 'points' | 'slash' | null;
	/** mark in the corner of values that the issuing body does not report itself */
	corner: PointMark['shape'] | null;
	/** an inner outline */
	isProvisional: boolean;
	/** a line below the number */
	isDerived: boolean;
}

/** A cell in pixels. */
export interface PlacedCell {
	/** id of the part, and canonical period */
	part: string;
	period: string;
	x: number;
	y: number;
	width: number;
	height: number;
	look: CellLook;
	/** strokes of the hatch, or empty */
	hatch: string;
	/** empty where it does not fit */
	number: string;
	/** part, period and value in words, or why there is none */
	title: string;
}

/** Words with their place. */
export interface PlacedHeatWords {
	x: number;
	y: number;
	text: string;
}

/** The rule of a break along one row. */
export interface PlacedRule {
	x: number;
	top: number;
	bottom: number;
	/** whether nothing is compared across it */
	cuts: boolean;
	title: string;
}

/** A block of periods: the whole table, or one of several below each other on a narrow page. */
export interface PlacedBlock {
	/** period of its first column */
	id: string;
	/** labels of periods, in the middle of their columns */
	heads: PlacedHeatWords[];
	/** names of parts, left of their rows or above them */
	names: PlacedHeatWords[];
	cells: PlacedCell[];
	rules: PlacedRule[];
	breaks: PlacedGround['breaks'];
	events: PlacedGround['events'];
	/** pixels of the head of the cells, where signs end */
	top: number;
	bottom: number;
}

/** What an entry of the legend shows: a cell, the rule of a break, an event. */
export type HeatSample =
	{ kind: 'cell'; look: CellLook } | { kind: 'break-cut' | 'break-told' | 'event' };

/** An entry of the legend in pixels. */
export interface PlacedHeatKey {
	sample: HeatSample;
	x: number;
	y: number;
	width: number;
	height: number;
	/** strokes of the hatch, or empty */
	hatch: string;
	labels: PlacedHeatWords[];
}

/** A table of shaded cells in pixels. */
export interface PlacedHeat {
	form: 'heat';
	width: number;
	height: number;
	size: number;
	/** type size of the numbers in the cells */
	numberSize: number;
	head: PlacedHeatWords[];
	blocks: PlacedBlock[];
	key: PlacedHeatKey[];
	readings: ReadingSeries[];
}
