import type { PeriodKind } from './period.ts';

export const measures = [
	'count',
	'share',
	'rate',
	'amount',
	'ordinal',
	'stock',
	'cumulative'
] as const;
export type Measure = (typeof measures)[number];

export const polarities = ['none', 'higher-better', 'lower-better'] as const;
export type Polarity = (typeof polarities)[number];

/** A series: one unit, one definition, one measure; one row of `data/indicators.csv`. */
export interface Indicator {
	id: string;
	topic: string;
	titleJa: string;
	titleEn: string;
	measure: Measure;
	/** as printed after the number: 件, 人, 回, か所, % … */
	unit: string;
	periodKinds: PeriodKind[];
	polarity: Polarity;
	definitionJa: string;
	definitionEn: string;
	/** id of the organisation that produces the figures */
	producer: string;
	sort: number;
}

export const partitions = ['exhaustive', 'partial', 'multiple'] as const;
/** `exhaustive`: the parts add up to the total; `partial`: some are missing; `multiple`: they overlap. */
export type Partition = (typeof partitions)[number];

/** A way to divide a total: one row of `data/breakdowns.csv`. */
export interface Breakdown {
	id: string;
	titleJa: string;
	titleEn: string;
	parts: Partition;
}

/** A part of a whole: one row of `data/categories.csv`. */
export interface Category {
	breakdown: string;
	id: string;
	labelJa: string;
	labelEn: string;
	sort: number;
}

export const gapReasons = [
	'not-held-here',
	'not-published',
	'not-collected',
	'changed',
	'suppressed'
] as const;
export type GapReason = (typeof gapReasons)[number];

/** A stretch of periods without values, both ends included, and why: one row of `data/gaps.csv`. */
export interface Gap {
	indicator: string;
	breakdown: string;
	category: string;
	/** `00` the nation, or the prefecture that has no values */
	area: string;
	/** canonical period of the first missing value */
	from: string;
	/** canonical period of the last missing value */
	to: string;
	reason: GapReason;
	noteJa: string;
	noteEn: string;
	source: string;
}

export const breakForces = ['refuse', 'caution', 'rename'] as const;
/** `refuse`: no comparison across; `caution`: comparison with a warning; `rename`: only told. */
export type BreakForce = (typeof breakForces)[number];

export const breakKinds = ['law', 'definition', 'method', 'operator'] as const;
export type BreakKind = (typeof breakKinds)[number];

/** A break in a series: one row of `data/breaks.csv`. */
export interface Break {
	indicator: string;
	/** empty: all breakdowns */
	breakdown: string;
	/** empty: all categories */
	category: string;
	/** empty: all areas */
	area: string;
	/** ISO 8601 day, month or year from which the new state holds */
	date: string;
	force: BreakForce;
	kind: BreakKind;
	noteJa: string;
	noteEn: string;
	/** id of the event behind it, or empty */
	event: string;
}

/** A law, plan or launch: one row of `data/events.csv`. */
export interface Event {
	id: string;
	/** ISO 8601 day, month or year */
	date: string;
	titleJa: string;
	titleEn: string;
	kind: string;
	source: string;
	/** ids of the topics it concerns */
	topics: string[];
}

/** A ministry, agency or other body: one row of `data/organisations.csv`. */
export interface Organisation {
	id: string;
	nameJa: string;
	nameEn: string;
	abbreviationJa: string;
	abbreviationEn: string;
	validFrom: string;
	validTo: string;
	successor: string;
}
