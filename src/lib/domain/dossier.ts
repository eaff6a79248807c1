import type {
	Break,
	Breakdown,
	Category,
	Event,
	Gap,
	Indicator,
	Organisation
} from './indicator.ts';
import type { Observation } from './observation.ts';
import type { PeriodKind } from './period.ts';
import type { Area } from './place-and-topic.ts';
import type { Relation } from './compare-vintages.ts';
import type { Source } from './source.ts';

/** A document's value for a cell, with the days on which it was the current one. */
export interface DatedObservation extends Observation {
	/** number of the row in the warehouse; comparisons name it */
	id: number;
	periodKind: PeriodKind;
	/** ISO day from which the document counts as known */
	knownFrom: string;
	/** ISO day from which it is the current value of its cell, null where it never is */
	currentFrom: string | null;
	/** ISO day from which another value is current, null while this one is */
	currentUntil: string | null;
	/** file and row of the package, for those who mend it */
	file: string;
	fileRow: number;
}

/** A document with the day from which it counts as known (ISO). */
export interface DatedSource extends Source {
	knownFrom: string;
}

/** How two documents' values for one cell stand to each other, by observation id. */
export interface Comparison {
	relation: Relation;
	earlier: number;
	later: number;
}

/** Everything published about one indicator: what a page needs to answer any question about it. */
export interface Dossier {
	indicator: Indicator;
	/** who produces the figures */
	producer: Organisation;
	observations: DatedObservation[];
	comparisons: Comparison[];
	sources: DatedSource[];
	breakdowns: Breakdown[];
	categories: Category[];
	areas: Area[];
	gaps: Gap[];
	breaks: Break[];
	events: Event[];
}

/** Whether an observation is the current value of its cell as of an ISO day (null: with all documents). */
export function isCurrent(
	observation: Pick<DatedObservation, 'currentFrom' | 'currentUntil'>,
	asOf: string | null
): boolean {
	const { currentFrom, currentUntil } = observation;
	if (currentFrom === null) return false;
	if (asOf === null) return currentUntil === null;
	return currentFrom <= asOf && (currentUntil === null || asOf < currentUntil);
}
