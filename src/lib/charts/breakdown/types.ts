import type { Break, Breakdown, Category } from '#lib/domain/indicator.ts';
import type { Period } from '#lib/domain/period.ts';
import type { SumOfParts } from '#lib/domain/sum-of-parts.ts';
import type { LineBreak, LineEvent, PlacedLabel, PlacedLine, PointMark } from '../line/types.ts';
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

/** The name of a part beside the plot: its lines of text and the middle of them. */
export interface PlacedName {
	lines: { text: string; y: number }[];
	x: number;
	middle: number;
	color: string;
}

/** What charts of parts share once placed. */
export interface PlacedParts extends Pick<
	PlacedLine,
	| 'width'
	| 'height'
	| 'size'
	| 'plot'
	| 'zero'
	| 'reference'
	| 'xTicks'
	| 'yTicks'
	| 'unit'
	| 'timeTitle'
	| 'gaps'
	| 'breaks'
	| 'events'
	| 'readings'
> {
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

/** Parts as stacked bars, in pixels. */
export interface PlacedStack extends PlacedParts {
	form: 'stacked';
	bars: {
		id: number;
		x: number;
		y: number;
		width: number;
		height: number;
		color: string;
		title: string;
	}[];
	/** outline from the parts held up to the known total */
	remainders: { x: number; y: number; width: number; height: number; title: string }[];
	/** above each bar: the sign of its least direct and least final part */
	marks: { x: number; y: number; mark: PointMark; title: string }[];
	labels: PlacedLabel[];
}
