import { m, type Locale } from '#lib/messages/index.ts';

type Word = (inputs: Record<string, never>, options: { locale: Locale }) => string;

const words = {
	observations: m.data_table_observations,
	indicators: m.data_table_indicators,
	topics: m.data_table_topics,
	areas: m.data_table_areas,
	breakdowns: m.data_table_breakdowns,
	categories: m.data_table_categories,
	sources: m.data_table_sources,
	organisations: m.data_table_organisations,
	gaps: m.data_table_gaps,
	breaks: m.data_table_breaks,
	events: m.data_table_events,
	revisions: m.data_table_revisions,
	series_comparisons: m.data_table_series_comparisons,
	plans: m.data_table_plans,
	measures: m.data_table_measures,
	measure_organisations: m.data_table_measure_organisations,
	measure_articles: m.data_table_measure_articles,
	measure_indicators: m.data_table_measure_indicators,
	measure_links: m.data_table_measure_links,
	follow_ups: m.data_table_follow_ups,
	activities: m.data_table_activities,
	activity_figures: m.data_table_activity_figures,
	activity_organisations: m.data_table_activity_organisations,
	assessments: m.data_table_assessments,
	facility_types: m.data_table_facility_types,
	revocation_grounds: m.data_table_revocation_grounds,
	published_items: m.data_table_published_items,
	mark_media: m.data_table_mark_media,
	consultation_windows: m.data_table_consultation_windows,
	publication_rhythms: m.data_table_publication_rhythms,
	releases: m.data_table_releases,
	release_changes: m.data_table_release_changes
} satisfies Record<string, Word>;

/** Names of the published tables, in the order in which they are told of. */
export type WordedTableName = keyof typeof words;

/** Says in words what a published table holds. */
export function wordTable(name: WordedTableName, locale: Locale): string {
	return words[name]({}, { locale });
}
