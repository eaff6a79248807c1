import type { Breakdown, Category } from '#lib/domain/indicator.ts';
import type { Period } from '#lib/domain/period.ts';
import type { LineBreak, LinePoint, PlacedLabel, PlacedLine, PointMark } from '../line/types.ts';
import type { ChartSpec } from '../spec/chart-spec.ts';

/** The values of one part of a breakdown. */
export interface CategoryLine {
	category: Category;
	points: LinePoint[];
	/** the values cut where a line must not run on */
	segments: LinePoint[][];
}

/** The data of a breakdown chart, without pixels. */
export interface BreakdownSeries {
	spec: ChartSpec;
	unit: string;
	breakdown: Breakdown;
	/** the parts drawn, in the order of the breakdown; at most six, those with the largest values */
	lines: CategoryLine[];
	/** how many parts have values and are left to the table */
	left: number;
	/** every period from the first to the last value */
	periods: Period[];
	/** the total where it is known, by period id */
	totals: Map<string, LinePoint>;
	breaks: LineBreak[];
}

/** The name of a part beside the plot: its lines of text and the middle of them. */
export interface PlacedName {
	lines: { text: string; y: number }[];
	x: number;
	middle: number;
	color: string;
}

/** What charts of parts share once placed. */
interface PlacedParts extends Pick<
	PlacedLine,
	| 'width'
	| 'height'
	| 'size'
	| 'plot'
	| 'xTicks'
	| 'yTicks'
	| 'unit'
	| 'timeTitle'
	| 'breaks'
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
