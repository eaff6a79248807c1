/** The tables that are published beside the observations, in the order in which they are told of. */
export const publishedTableNames = [
	'indicators',
	'topics',
	'areas',
	'breakdowns',
	'categories',
	'sources',
	'organisations',
	'gaps',
	'breaks',
	'events',
	'revisions',
	'series_comparisons',
	'plans',
	'measures',
	'measure_organisations',
	'measure_articles',
	'measure_indicators',
	'measure_links',
	'follow_ups',
	'activities',
	'activity_figures',
	'activity_organisations',
	'assessments',
	'facility_types',
	'revocation_grounds',
	'published_items',
	'mark_media',
	'consultation_windows',
	'publication_rhythms',
	'releases',
	'release_changes'
] as const;
export type PublishedTableName = (typeof publishedTableNames)[number];

/** Whether a name is that of a published table. */
export function isPublishedTable(name: string): name is PublishedTableName {
	return (publishedTableNames as readonly string[]).includes(name);
}
