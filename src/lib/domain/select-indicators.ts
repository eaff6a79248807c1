import { matchesText } from './fold-text.ts';
import type { Indicator } from './indicator.ts';
import type { PeriodKind } from './period.ts';

/** How much is held of an indicator as of a day. */
export interface Holdings {
	/** documents that give a value for it */
	documents: number;
	/** ways in which current values divide it */
	breakdowns: number;
	/** prefectures with a current value */
	prefectures: number;
	/** whether a current value stands in a public body's text: the issuing body's own or another's */
	hasPublic: boolean;
	/** kinds of period with current values, with the periods of the national total or else of the longest line */
	kinds: { kind: PeriodKind; periods: number }[];
}

/** What a reader asks of the catalogue; null, empty and false ask for nothing. */
export interface CatalogueFilter {
	/** words that stand in title, definition or id */
	q: string;
	topic: string | null;
	kind: PeriodKind | null;
	/** only with a value from a public body's text */
	official: boolean;
	/** only with at least this many periods of one kind (of the kind asked for, where there is one) */
	points: number | null;
	/** only with breakdowns */
	breakdown: boolean;
}

/** Chooses the indicators that a reader asks for; ranges never make a series and do not count as points. */
export function selectIndicators<T extends { indicator: Indicator; holdings: Holdings }>(
	items: readonly T[],
	filter: CatalogueFilter
): T[] {
	return items.filter(({ indicator, holdings }) => {
		const kinds = holdings.kinds.filter(({ kind }) => filter.kind === null || kind === filter.kind);
		const longest = Math.max(
			0,
			...kinds.filter(({ kind }) => kind !== 'range').map((k) => k.periods)
		);
		return (
			(filter.topic === null || indicator.topic === filter.topic) &&
			(filter.kind === null || kinds.length > 0) &&
			(!filter.official || holdings.hasPublic) &&
			(filter.points === null || longest >= filter.points) &&
			(!filter.breakdown || holdings.breakdowns > 0) &&
			matchesText(filter.q, [
				indicator.id,
				indicator.titleJa,
				indicator.titleEn,
				indicator.definitionJa,
				indicator.definitionEn
			])
		);
	});
}
