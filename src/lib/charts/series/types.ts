import type { SourcedObservation } from '#lib/domain/current-values.ts';
import type { Break, Event, Gap } from '#lib/domain/indicator.ts';
import type { IndexRefusal } from '#lib/domain/index-series.ts';
import type { Qualifier } from '#lib/domain/observation.ts';
import type { Period } from '#lib/domain/period.ts';
import type { RateRefusal, Denominator } from '#lib/domain/rate-per-population.ts';
import type { ShareRefusal } from '#lib/domain/share-of-total.ts';
import type { ChangeRefusal } from '#lib/domain/change-on.ts';
import type { Shown } from '../spec/chart-spec.ts';

/** A value of a line, before it has a place. */
export interface LinePoint {
	period: Period;
	/** what is drawn, in the unit of its measure: the value itself, a change in per cent, an index … */
	value: number;
	qualifier: Qualifier;
	/** the published value it is or is computed of */
	observation: SourcedObservation;
	/** the value it is computed with: the neighbour, the base, the total; null for a value itself */
	against: SourcedObservation | null;
}

/**
 * Why a value is not drawn under a measure, beside what the rules of each measure refuse. `first`: it is
 * the first of its line; `gap`: the period before has no value; `break`: a break of force `refuse` lies
 * between it and the period before; `no-parts`: only parts have a share; `no-sum`: shares and rates are
 * of counts alone.
 */
export type Refusal =
	| 'first'
	| 'gap'
	| 'break'
	| 'no-parts'
	| 'no-sum'
	| ChangeRefusal
	| IndexRefusal
	| ShareRefusal
	| RateRefusal;

/** A published value that is not drawn under a measure, and why. */
export interface RefusedPoint {
	period: Period;
	observation: SourcedObservation;
	reason: Refusal;
}

/** What is drawn of the values of a chart, and how it is to be read. */
export interface Measure {
	show: Shown;
	/** whether a change is a difference of two percentages, in points */
	inPoints: boolean;
	/** the year whose value is 100; null where no index is shown or no year can be a base */
	base: number | null;
	/** the populations that rates are taken of */
	denominators: readonly Denominator[];
	/** why the measure gives no number of this indicator at all */
	refusal: Refusal | null;
}

/** Values of one line cut into what may be drawn as one. */
export interface DrawnLine {
	/** what is drawn, in time */
	points: LinePoint[];
	/** the points cut where the line must not run on */
	segments: LinePoint[][];
	/** pairs of ends between which only periods without a value lie, no refusing break */
	bridges: [LinePoint, LinePoint][];
	/** values that the measure refuses */
	refused: RefusedPoint[];
}

/** A stretch of periods without values inside a line, and the row that says why (null: none does). */
export interface LineGap {
	from: Period;
	to: Period;
	gap: Gap | null;
}

/** A break with the number it carries in chart and notes. */
export interface LineBreak {
	label: string;
	item: Break;
	/** first period that the new state touches */
	before: Period;
}

/** An event with the letter it carries in chart and notes. */
export interface LineEvent {
	label: string;
	item: Event;
}
