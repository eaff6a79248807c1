import type { PlacedGround } from '../axis/types.ts';
import type { Break, Breakdown, Category } from '#lib/domain/indicator.ts';
import type { Period } from '#lib/domain/period.ts';
import type { SumOfParts } from '#lib/domain/sum-of-parts.ts';
import type { LineBreak, LineEvent } from '../series/types.ts';
import type { PointMark } from '../mark/types.ts';
import type { PlacedPattern } from '../pattern/types.ts';
import type { ReadingSeries } from '../reading/types.ts';
import type { DrawnLine, LineGap, LinePoint, Measure } from '../series/types.ts';
import type { ChartSpec } from '../spec/chart-spec.ts';

/** What is drawn of the values of one part. */
export interface CategoryLine extends DrawnLine {
	category: Category;
	/** its own holes, the ends of the chart included; a value that a measure refuses is none */
	gaps: LineGap[];
}

/** How the parts of a period, all that are held, stand to its total. */
export interface PeriodSum extends SumOfParts {
	period: Period;
	/** whether every part of the breakdown has a value */
	isWhole: boolean;
}

/** The data of a breakdown chart, without pixels. */
export interface BreakdownSeries {
	spec: ChartSpec;
	measure: Measure;
	/** unit of the published values as printed in Japanese */
	unit: string;
	breakdown: Breakdown;
	/** the parts drawn, in the order of the breakdown: those chosen, or those with the largest values */
	lines: CategoryLine[];
	/** all parts with values in the range shown, in the order of the breakdown */
	held: Category[];
	/** how many of them are left to the table */
	left: number;
	/** every period from the first to the last value */
	periods: Period[];
	/** the total where it is known, by period id */
	totals: ReadonlyMap<string, LinePoint>;
	sums: PeriodSum[];
	/** stretches in which none of the parts drawn has a value */
	gaps: LineGap[];
	/** the breaks that are marked */
	breaks: LineBreak[];
	/** the breaks across which nothing is compared, of the total or of any part, marked or not */
	refusing: Break[];
	events: LineEvent[];
}

/** What of a breakdown charts on its periods stand on: its lines need not be cut. */
export interface PartsSeries extends Omit<BreakdownSeries, 'lines'> {
	lines: Pick<CategoryLine, 'category' | 'points'>[];
}

/** The name of a part beside the plot: a sample of how it is drawn, its lines of text, the middle of them. */
export interface PlacedName {
	lines: { text: string; y: number }[];
	/** pixels of the left end of the sample, and of the text */
	x: number;
	textX: number;
	middle: number;
	color: string;
	/** the fill of an area: a colour or a pattern */
	fill: string;
	/** the dashes of a line, '' of a whole one; null: the part is an area */
	dash: string | null;
	/** a mark on the sample of a line; absent: none */
	mark?: PointMark;
}

/** What charts of parts share once placed. */
export interface PlacedParts extends PlacedGround {
	width: number;
	height: number;
	readings: ReadingSeries[];
	names: PlacedName[];
}

/** Parts as lines, in pixels. */
export interface PlacedPartLines extends PlacedParts {
	form: 'lines';
	lines: {
		id: string;
		color: string;
		dash: string;
		paths: string[];
		/** dashed lines across periods without a value */
		bridges: string[];
		points: { id: number; x: number; y: number; mark: PointMark; title: string }[];
	}[];
}

/** A part of a bar, in pixels. */
export interface PlacedPiece {
	id: number;
	x: number;
	y: number;
	width: number;
	height: number;
	/** colour or pattern of the part */
	fill: string;
	title: string;
}

/** What bars of parts on one another share. */
export interface PlacedColumns extends PlacedParts {
	patterns: PlacedPattern[];
	/** outline from the parts drawn up to the known total */
	remainders: Omit<PlacedPiece, 'id' | 'fill'>[];
	/** above each bar: the sign of its least direct and least final part */
	marks: { x: number; y: number; mark: PointMark; title: string }[];
	readings: ReadingSeries[];
}

/** Parts as stacked bars, in pixels. */
export interface PlacedStack extends PlacedColumns {
	form: 'stacked';
	bars: PlacedPiece[];
	/** bars whose parts are more than the total: a sign above, a line at the total where they reach beyond */
	over: { x: number; y: number; line: string; title: string }[];
}

/** Parts as shares of the total of each period, in pixels. */
export interface PlacedShare extends PlacedColumns {
	form: 'share';
	bars: PlacedPiece[];
	labels: PlateLabel[];
	/** periods whose values cannot be shares: where a bar would stand, and why it does not */
	undrawn: { x: number; y: number; slot: { x: number; width: number }; title: string }[];
	/** type size of the labels */
	labelSize: number;
}

/** A text on a plate, in pixels: its middle and its foot, the plate, both colours. */
export interface PlateLabel {
	/** of the part of a bar it is written into */
	id: number;
	title: string;
	x: number;
	y: number;
	text: string;
	ink: string;
	plate: { x: number; y: number; width: number; height: number; color: string };
}
