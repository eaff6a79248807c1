import type { SearchKind } from '#lib/domain/search/search-entry.ts';
import { m, type Locale } from '#lib/messages/index.ts';

/** Names a kind of things that are found. */
export function wordSearchKind(kind: SearchKind, locale: Locale): string {
	const words = {
		plans: m.search_kind_plans,
		measures: m.search_kind_measures,
		indicators: m.nav_indicators,
		windows: m.search_kind_windows,
		organisations: m.search_nav_organisations,
		documents: m.nav_sources,
		activities: m.search_kind_activities
	};
	return words[kind]({}, { locale });
}
