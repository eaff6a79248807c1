import type { NewerData } from '#lib/domain/newer-value.ts';
import { formatNumber } from '#lib/format/format-number.ts';
import { m, type Locale } from '#lib/messages/index.ts';

type Kind = NewerData['rows'][0]['kind'];

const words: Record<Kind, (inputs: { count: string }, options: { locale: Locale }) => string> = {
	documents: m.release_newer_documents,
	plans: m.release_newer_plans,
	measures: m.release_newer_measures,
	activities: m.release_newer_activities,
	assessments: m.release_newer_assessments,
	links: m.release_newer_links,
	windows: m.release_newer_windows,
	comparisons: m.release_newer_comparisons,
	releases: m.release_newer_releases,
	figures: m.release_newer_figures
};

/** Says how many rows of a kind became known after the day that a page is seen from. */
export function wordNewerRows(kind: Kind, count: number, locale: Locale): string {
	return words[kind]({ count: formatNumber(count, { locale }) }, { locale });
}
