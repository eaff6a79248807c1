import type { SourcedObservation } from '#lib/domain/current-values.ts';
import type { DatedSource } from '#lib/domain/dossier.ts';
import type { YearStyle } from '#lib/format/format-period.ts';
import type { PointMark } from '../mark/types.ts';

/** A document's value for a cell. */
export interface VintagePoint {
	/** in the unit of the indicator */
	value: number;
	observation: SourcedObservation;
	source: DatedSource;
}

/** The days on which a value is the current one: from `from` until the day before `until`. */
export interface VintageReign {
	point: VintagePoint;
	/** ISO day */
	from: string;
	/** ISO day; null: it still is, as far as documents are seen */
	until: string | null;
}

/** What the documents say of one cell, without pixels. */
export interface VintageSeries {
	/** unit as printed in Japanese */
	unit: string;
	years: YearStyle;
	/** ISO day; documents published later are not among the points; null: all */
	asOf: string | null;
	/** at least two, in the order in which they became known */
	points: VintagePoint[];
	/** in time; between two that do not meet, the current statement had no value */
	reigns: VintageReign[];
	/** documents that garble their origin; they are not points */
	slips: number;
}

/** A document's value in pixels. */
export interface PlacedVintage {
	id: number;
	x: number;
	y: number;
	mark: PointMark;
	/** whether it is or was the current value */
	reigned: boolean;
	/** document and value in words */
	title: string;
}

/** A line of text by its start or middle and its base line. */
export interface VintageText {
	x: number;
	y: number;
	text: string;
	bold: boolean;
}

/** An entry of the list of documents below the plot: its mark and its lines. */
export interface PlacedDocument {
	id: number;
	x: number;
	y: number;
	mark: PointMark;
	reigned: boolean;
	lines: (VintageText & { soft: boolean })[];
}

/** The vintages of a cell in pixels. */
export interface PlacedVintages {
	width: number;
	height: number;
	/** type size */
	size: number;
	plot: { left: number; right: number; top: number; bottom: number };
	/** the unit, and that the axis does not start at zero where it does not */
	head: VintageText[];
	yTicks: { y: number; label: string }[];
	xTicks: { x: number; label: string }[];
	/** what the time axis shows, ending at the right end of the plot */
	timeTitle: VintageText;
	/** steps of the current value; empty where there is none */
	steps: string;
	marks: PlacedVintage[];
	/** values at their marks, by their middle */
	labels: VintageText[];
	documents: PlacedDocument[];
}
