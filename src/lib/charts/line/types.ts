import type { SourcedObservation } from '#lib/domain/current-values.ts';
import type { Break, Event, Gap } from '#lib/domain/indicator.ts';
import type { Period } from '#lib/domain/period.ts';
import type { ReadingSeries } from '../reading/types.ts';
import type { ChartSpec } from '../spec/chart-spec.ts';

/** A value of a line, before it has a place. */
export interface LinePoint {
	period: Period;
	/** in the unit of the indicator */
	value: number;
	observation: SourcedObservation;
}

/** A stretch of periods without values inside a line, and the row that says why (null: none does). */
export interface LineGap {
	from: Period;
	to: Period;
	gap: Gap | null;
}

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
export interface LineSeries {
	spec: ChartSpec;
	/** unit as printed in Japanese */
	unit: string;
	/** all values, in time */
	points: LinePoint[];
	/** the values cut where the line must not run on */
	segments: LinePoint[][];
	/** every period from the first to the last value, with and without a value */
	periods: Period[];
	gaps: LineGap[];
	breaks: LineBreak[];
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
	paths: string[];
	points: PlacedPoint[];
	labels: PlacedLabel[];
	xTicks: { x: number; label: string }[];
	yTicks: { y: number; label: string }[];
	unit: string;
	timeTitle: string;
	gaps: { x: number; width: number; held: boolean; title: string }[];
	breaks: { x: number; y: number; label: string; cuts: boolean; title: string }[];
	events: { x: number; y: number; label: string; title: string }[];
	/** the values that can be read, by series */
	readings: ReadingSeries[];
}
