import type { PeriodKind } from '#lib/domain/period.ts';
import type { Holdings } from '#lib/domain/select-indicators.ts';
import type { NationalTotal } from '#lib/domain/national-total.ts';
import { headline } from './headline.ts';

/** What a row of the catalogue says of an indicator's national total. */
export interface CatalogueLine {
	/** the values that make a series, in time; none of ranges */
	series: NationalTotal[];
	/** the first value, null where there is only one or ranges stand alone */
	first: NationalTotal | null;
	/** null where there is no national total */
	newest: NationalTotal | null;
	/** kind of period shown, null where nothing is held */
	kind: PeriodKind | null;
	periods: number;
}

/**
 * Chooses what a row says: the series of the kind asked for, or of the kind shown first; where there are
 * only ranges, the newest of them; without a national total, how long the longest line is.
 */
export function catalogueLine(
	points: readonly NationalTotal[],
	holdings: Pick<Holdings, 'kinds'>,
	kind: PeriodKind | null
): CatalogueLine {
	const asked = points.filter((p) => kind === null || p.periodKind === kind);
	const { points: series, newest } = headline(asked);
	if (newest) {
		const [first] = series;
		return {
			series,
			first: first && first !== newest ? first : null,
			newest,
			kind: newest.periodKind,
			periods: series.length
		};
	}
	const ranges = asked.filter((p) => p.periodKind === 'range' && p.value !== null);
	const newestRange = ranges.at(-1) ?? null;
	if (newestRange)
		return {
			series: [],
			first: null,
			newest: newestRange,
			kind: 'range',
			periods: ranges.length
		};
	const [longest] = holdings.kinds
		.filter((k) => kind === null || k.kind === kind)
		.toSorted((a, b) => b.periods - a.periods);
	return {
		series: [],
		first: null,
		newest: null,
		kind: longest?.kind ?? null,
		periods: longest?.periods ?? 0
	};
}
