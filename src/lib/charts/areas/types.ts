import type { AreaPeriod } from '#lib/domain/area-periods.ts';
import type { SourcedObservation } from '#lib/domain/current-values.ts';
import type { Gap, GapReason } from '#lib/domain/indicator.ts';
import type { Qualifier } from '#lib/domain/observation.ts';
import type { Period } from '#lib/domain/period.ts';
import type { RateRefusal } from '#lib/domain/rate-per-population.ts';
import type { MarkMeaning } from '../mark/point-mark.ts';
import type { PointMark } from '../mark/types.ts';
import type { AreaMeasure, ChartSpec } from '../spec/chart-spec.ts';
import type { GridTile } from './tile-grid.ts';

/** The value of a prefecture, before it has a place. */
export interface AreaValue {
	tile: GridTile;
	/** the value, or the rate where rates are compared */
	value: number;
	qualifier: Qualifier;
	/** from 1, the largest first; equal values share a rank */
	rank: number;
	/** the value as its document gives it; of a rate, marked as computed */
	observation: SourcedObservation;
}

/** How a prefecture without a value is drawn: no document held, none counted, or no population for a rate. */
export const missingSigns = ['not-held', 'not-collected', 'no-denominator'] as const;
export type MissingSign = (typeof missingSigns)[number];

/** A prefecture without a value, and what the package says of why. */
export interface AreaMissing {
	tile: GridTile;
	sign: MissingSign;
	/** null: no row of the package gives a reason */
	reason: GapReason | null;
	gap: Gap | null;
}

/** Whether rates can be shown, and if not why. */
export type RateOffer = 'offered' | 'not-a-count' | Exclude<RateRefusal, 'no-value'>;

/** The data of the charts of prefectures, without pixels. */
export interface AreaSeries {
	spec: ChartSpec;
	period: Period;
	/** unit of the values, as printed in Japanese */
	unit: string;
	/** what `values` holds */
	measure: AreaMeasure;
	/** counts grow with the population; rates, shares and populations themselves need no such warning */
	dependsOnPopulation: boolean;
	/** the largest first, equal ones by code */
	values: AreaValue[];
	missing: AreaMissing[];
	rate: RateOffer;
	/** periods to choose from, the newest first, and the one shown unless told */
	choices: AreaPeriod[];
	usual: Period;
}

/** A line of text with its place in pixels. */
export interface PlacedWords {
	x: number;
	y: number;
	size: number;
	bold: boolean;
	text: string;
}

/** A tile in pixels. */
export interface PlacedTile {
	code: string;
	x: number;
	y: number;
	/** colour of its class; null: no value */
	fill: string | null;
	missing: MissingSign | null;
	/** strokes of a hatch, or empty */
	hatch: string;
	/** colour of the words on it */
	ink: string;
	words: PlacedWords[];
	/** prefecture, value and marks in words */
	title: string;
}

/** An entry of the key of a map. */
export interface PlacedTileKey extends Pick<PlacedTile, 'x' | 'y' | 'fill' | 'missing' | 'hatch'> {
	width: number;
	height: number;
	label: PlacedWords;
}

/** A tile map in pixels. */
export interface PlacedTileMap {
	width: number;
	height: number;
	size: number;
	/** side of a tile */
	side: number;
	tiles: PlacedTile[];
	/** whether tiles are too small for names and carry prefecture codes */
	isCoded: boolean;
	words: PlacedWords[];
	key: PlacedTileKey[];
}

/** A row of ranked dots in pixels. */
export interface PlacedRow {
	code: string;
	/** middle of the row */
	y: number;
	rank: string;
	name: string;
	value: string;
	x: number;
	mark: PointMark;
	title: string;
}

/** Ranked dots in pixels. */
export interface PlacedRankedDots {
	width: number;
	height: number;
	size: number;
	plot: { left: number; right: number; top: number; bottom: number };
	/** right end of the ranks and left end of the names */
	rankX: number;
	nameX: number;
	ticks: { x: number; label: string }[];
	rows: PlacedRow[];
	key: (MarkMeaning & { x: number; y: number; width: number })[];
	words: PlacedWords[];
}
