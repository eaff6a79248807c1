import { isOpen, roundTo } from './arithmetic.ts';
import type { Qualifier } from './observation.ts';
import { parsePeriod } from './period.ts';
import type { Provenance } from './provenance.ts';

/** A population that rates may be taken of: a value of one area and one calendar year. */
export interface Denominator {
	/** id of the indicator, which fixes the age group */
	indicator: string;
	/** JIS X 0401 code */
	area: string;
	/** canonical period */
	period: string;
	/** in persons */
	persons: number;
	qualifier: Qualifier;
	/** id of the document */
	source: string;
	provenance: Provenance;
}

/** A count of one area and period. */
export interface Counted {
	area: string;
	period: string;
	value: number | null;
	qualifier: Qualifier;
}

/** Why no rate is given. */
export type RateRefusal =
	/** there is no count */
	| 'no-value'
	/** a fiscal year, half or month is not the year of a population on 1 October */
	| 'not-a-calendar-year'
	/** no population of this area and this year stands in the data; none is interpolated */
	| 'no-denominator';

/** A rate, or the reason why there is none. */
export type Rate =
	| { rate: number; qualifier: Qualifier; denominator: Denominator }
	| { rate: null; reason: RateRefusal };

const per = 100_000;

/**
 * Gives a count per 100,000 of a population of the same area and the same calendar year, rounded to one
 * decimal. 約 of either stays 約; a population known only as 以上 or 以下 is no denominator, and an open
 * count over an approximate population has no bound to state, so it is refused too.
 */
export function ratePerPopulation(counted: Counted, denominators: readonly Denominator[]): Rate {
	if (counted.value === null) return { rate: null, reason: 'no-value' };
	if (parsePeriod(counted.period)?.kind !== 'year')
		return { rate: null, reason: 'not-a-calendar-year' };
	const isBound = isOpen(counted);
	const denominator = denominators.find(
		({ area, period, persons, qualifier }) =>
			area === counted.area &&
			period === counted.period &&
			persons > 0 &&
			(qualifier === '' || (qualifier === 'about' && !isBound))
	);
	if (!denominator) return { rate: null, reason: 'no-denominator' };
	const rate = roundTo((counted.value / denominator.persons) * per, 1);
	return { rate, qualifier: counted.qualifier || denominator.qualifier, denominator };
}
