import type { PeriodKind } from '#lib/domain/period.ts';
import type { Locale } from '#lib/messages/index.ts';
import { pageHref } from '#lib/messages/locale-path.ts';

/** Where the values of one kind of period stand on an indicator's page. */
export interface ValuePlace {
	/** id of the indicator */
	indicator: string;
	/** kind of period of the values */
	kind: PeriodKind | null;
	/** the kind that the page shows unless told; an address does not say what goes without saying */
	usualKind: PeriodKind | null;
}

/** Gives the address of the indicator's page that shows the values of a kind of period, as of a day. */
export function valuesHref(
	{ indicator, kind, usualKind }: ValuePlace,
	locale: Locale,
	asOf: string | null
): string {
	// a page has no chart of ranges, which stand below whichever kind it shows
	const isUsual = kind === null || kind === 'range' || kind === usualKind;
	return pageHref(locale, `/indicators/${indicator}${isUsual ? '' : `?kind=${kind}`}`, asOf);
}
