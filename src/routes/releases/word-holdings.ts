import type { Release } from '#lib/domain/release/release-change.ts';
import { m, type Locale } from '#lib/messages/index.ts';

/** Words what a release holds. */
export function wordHoldings(
	counts: Release['counts'],
	number: (count: number) => string,
	locale: Locale
): string {
	const { indicators, values, documents, plans, measures, activities } = counts;
	return m.release_holds(
		{
			indicators: number(indicators),
			values: number(values),
			documents: number(documents),
			plans: number(plans),
			measures: number(measures),
			activities: number(activities)
		},
		{ locale }
	);
}
