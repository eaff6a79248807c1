import { m, type Locale } from '#lib/messages/index.ts';
import { timeTitle } from '../series/time-title.ts';
import type { Panel } from './types.ts';

/** Names a series in the language of the reader. */
export function panelTitle({ dossier }: Pick<Panel, 'dossier'>, locale: Locale): string {
	return locale === 'ja' ? dossier.indicator.titleJa : dossier.indicator.titleEn;
}

/** The title of a panel, with its kind of period where the kinds of a comparison differ. */
export function panelHeading(
	panel: Pick<Panel, 'dossier' | 'series'>,
	mixed: boolean,
	locale: Locale
): string {
	const title = panelTitle(panel, locale);
	if (!mixed) return title;
	const kind = timeTitle(panel.series.spec.kind, locale);
	return m.compare_panel_heading({ title, kind }, { locale });
}
