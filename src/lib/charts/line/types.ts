import type { Break, Event } from '#lib/domain/indicator.ts';
import type { Period } from '#lib/domain/period.ts';
import type { ReadingSeries } from '../reading/types.ts';
import type { DrawnLine, LineGap, Measure } from '../series/types.ts';
import type { ChartSpec } from '../spec/chart-spec.ts';

/** A break or event with the number or letter it carries in chart and notes. */
export interface LineBreak {
	label: string;
	item: Break;
	/** first period that the new state touches */
	before: Period;
}
export interface LineEvent {
	label: string;
	item: Event;
}

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

/** How a point is drawn: its shape says who reports it, its fill whether it is provisional. */
export interface PointMark {
	shape: 'circle' | 'triangle' | 'square';
	hollow: boolean;
	/** arithmetic on printed figures */
	derived: boolean;
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

/** A value written at its point. */
export interface PlacedLabel {
	x: number;
	y: number;
	text: string;
	anchor: 'start' | 'middle' | 'end';
}

/** A line chart in pixels: numbers and strings only, ready to be mapped to SVG. */
export interface PlacedLine {
	width: number;
	height: number;
	size: number;
	plot: { left: number; right: number; top: number; bottom: number };
	/** pixels of zero, where the value axis has it, else of the foot of the plot */
	zero: number;
	/** pixels of the base of an index; null: none */
	reference: number | null;
	paths: string[];
	/** dashed lines across periods without a value */
	bridges: string[];
	points: PlacedPoint[];
	labels: PlacedLabel[];
	xTicks: { x: number; label: string }[];
	yTicks: { y: number; label: string }[];
	/** words at the head of the value axis */
	unit: string;
	timeTitle: string;
	gaps: { x: number; width: number; held: boolean; title: string }[];
	breaks: { x: number; y: number; label: string; cuts: boolean; title: string }[];
	events: { x: number; y: number; label: string; title: string }[];
	/** the values that can be read, by series */
	readings: ReadingSeries[];
}
