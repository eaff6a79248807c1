import type { CompareContent } from '#lib/charts/panels/compare-content.ts';
import { panelTitle } from '#lib/charts/panels/panel-title.ts';
import type { SeriesComparison } from '#lib/domain/series-comparison.ts';
import { m, type Locale } from '#lib/messages/index.ts';

/** Names a comparison: as the ready-made one, else by its series, else as the page. */
export function compareTitle(
	set: SeriesComparison | null,
	content: Pick<CompareContent, 'panels'>,
	locale: Locale
): string {
	if (set) return locale === 'ja' ? set.titleJa : set.titleEn;
	const titles = content.panels.map((panel) => panelTitle(panel, locale));
	if (titles.length === 0) return m.compare_title({}, { locale });
	return titles.join(locale === 'ja' ? '、' : '; ');
}
