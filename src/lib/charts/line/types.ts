import type { Break } from '#lib/domain/indicator.ts';
import type { Period } from '#lib/domain/period.ts';
import type { PlacedGround } from '../axis/types.ts';
import type { PlacedLabel } from '../label/types.ts';
import type { PlacedOwnLine } from '../overlay/types.ts';
import type { PointMark } from '../mark/types.ts';
import type { ReadingSeries } from '../reading/types.ts';
import type { DrawnLine, LineBreak, LineEvent, LineGap, Measure } from '../series/types.ts';
import type { ChartSpec } from '../spec/chart-spec.ts';

/** The data of a line chart: what is drawn, in the terms of the subject, without pixels. */
export interface LineSeries extends DrawnLine {
	spec: ChartSpec;
	measure: Measure;
	/** whether the values are ranks, the smallest the highest */
	isRank: boolean;
	/** unit of the published values as printed in Japanese */
	unit: string;
	/** every period from the first to the last value, with and without a value */
	periods: Period[];
	gaps: LineGap[];
	/** the breaks that are marked */
	breaks: LineBreak[];
	/** the breaks across which nothing is compared, marked or not */
	refusing: Break[];
	events: LineEvent[];
}

/** A point with its place in pixels and its words. */
export interface PlacedPoint {
	id: number;
	x: number;
	y: number;
	mark: PointMark;
	/** period, value and marks in words */
	title: string;
}

/** A line chart in pixels: numbers and strings only, ready to be mapped to SVG. */
export interface PlacedLine extends PlacedGround {
	width: number;
	height: number;
	paths: string[];
	/** dashed lines across periods without a value */
	bridges: string[];
	points: PlacedPoint[];
	labels: PlacedLabel[];
	/** lines of a reader's own file laid over it; absent: none */
	own?: PlacedOwnLine[];
	/** the values that can be read, by series */
	readings: ReadingSeries[];
}
