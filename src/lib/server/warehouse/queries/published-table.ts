import type { Database } from '../database.ts';
import type { PublishedTableName } from '../published-table-names.ts';
import { sql, type Query } from '../sql.ts';
import { listPlans } from './list-plans.ts';

/** Gives the question for a published table: the rows that are known as of a day, in their order. */
export async function publishedTable(
	db: Database,
	name: PublishedTableName,
	asOf: string | null
): Promise<Query> {
	const plans = (await listPlans(db, asOf)).map(({ id }) => id).join('|');
	return tables[name]({
		day: asOf ?? '9999-12-31',
		plans: sql`(SELECT unnest(string_to_array(${plans}, '|')))`
	});
}

interface Known {
	/** ISO day by which a document must be known */
	day: string;
	/** ids of the plans known then */
	plans: Query;
}

const sources = (day: string): Query =>
	sql`(SELECT id FROM source WHERE known_from <= ${day}::DATE)`;
const measures = ({ day, plans }: Known): Query => sql`(
	SELECT * FROM measure WHERE source IN ${sources(day)} AND plan IN ${plans}
)`;
const activities = ({ day, plans }: Known): Query => sql`(
	SELECT * FROM activity WHERE source IN ${sources(day)} AND plan IN ${plans}
)`;

/** Rows of a table whose measure is known. */
const ofMeasures = (table: Query, known: Known): Query => sql`
	SELECT t.* FROM ${table} AS t JOIN ${measures(known)} AS m ON m.plan = t.plan AND m.code = t.code
	ORDER BY t.place`;

const ofActivities = (table: Query, known: Known): Query => sql`
	SELECT t.* FROM ${table} AS t JOIN ${activities(known)} AS a ON a.id = t.activity ORDER BY t.place`;

const tables: Record<PublishedTableName, (known: Known) => Query> = {
	indicators: () => sql`
		SELECT i.* FROM indicator AS i JOIN topic AS t ON t.id = i.topic ORDER BY t.sort, i.sort, i.id`,
	topics: () => sql`SELECT * FROM topic ORDER BY sort, id`,
	areas: () => sql`SELECT * FROM area ORDER BY id`,
	breakdowns: () => sql`SELECT * FROM breakdown ORDER BY id`,
	categories: () => sql`SELECT * FROM category ORDER BY breakdown, sort, id`,
	sources: ({ day }) => sql`SELECT * FROM source WHERE known_from <= ${day}::DATE ORDER BY id`,
	organisations: () => sql`SELECT * FROM organisation ORDER BY id`,
	// a gap stands whatever the day; a document that becomes known later is not named as its source
	gaps: ({ day }) => sql`
		SELECT
			indicator, breakdown, category, area, from_period, to_period, reason, note_ja, note_en,
			CASE WHEN source IN ${sources(day)} THEN source ELSE '' END AS source
		FROM gap ORDER BY indicator, area, breakdown, category, from_period, to_period`,
	breaks: () => sql`SELECT * FROM break ORDER BY indicator, date, area, breakdown, category, kind`,
	events: () => sql`SELECT * FROM event ORDER BY date, id`,
	revisions: ({ day }) => sql`
		SELECT
			c.relation, l.indicator, l.area, l.period, l.breakdown, l.category,
			e.value AS earlier_value, e.status AS earlier_status, e.source AS earlier_source,
			e.known_from AS earlier_known_from,
			l.value AS later_value, l.status AS later_status, l.source AS later_source,
			l.known_from AS later_known_from
		FROM comparison AS c
		JOIN observation AS e ON e.id = c.earlier
		JOIN observation AS l ON l.id = c.later
		WHERE e.known_from <= ${day}::DATE AND l.known_from <= ${day}::DATE
		ORDER BY l.indicator, l.period_kind, l.area, l.breakdown, l.category, l.period_first, l.period_last,
			e.known_from, e.source, l.known_from, l.source`,
	series_comparisons: () => sql`SELECT * FROM series_comparison ORDER BY place`,
	plans: ({ plans }) => sql`SELECT * FROM plan WHERE id IN ${plans} ORDER BY place`,
	measures: (known) => sql`SELECT * FROM ${measures(known)} AS m ORDER BY place`,
	measure_organisations: (known) => ofMeasures(sql`measure_organisation`, known),
	measure_articles: (known) => ofMeasures(sql`measure_article`, known),
	measure_indicators: (known) => ofMeasures(sql`measure_indicator`, known),
	measure_links: (known) => sql`
		SELECT t.* FROM measure_link AS t
		JOIN ${measures(known)} AS m ON m.plan = t.plan AND m.code = t.code
		JOIN ${measures(known)} AS n ON n.plan = t.to_plan AND n.code = t.to_code
		ORDER BY t.place`,
	follow_ups: ({ day, plans }) => sql`
		SELECT * FROM follow_up
		WHERE plan IN ${plans} AND (source = '' OR source IN ${sources(day)}) ORDER BY place`,
	activities: (known) => sql`SELECT * FROM ${activities(known)} AS a ORDER BY place`,
	activity_figures: (known) => ofActivities(sql`activity_figure`, known),
	activity_organisations: (known) => ofActivities(sql`activity_organisation`, known),
	assessments: ({ day, plans }) => sql`
		SELECT * FROM assessment WHERE plan IN ${plans} AND recorded_on <= ${day} ORDER BY place`,
	facility_types: ({ day }) =>
		sql`SELECT * FROM facility_type WHERE source IN ${sources(day)} ORDER BY place`,
	revocation_grounds: (known) => ofAct(sql`revocation_ground`, known),
	published_items: (known) => ofAct(sql`published_item`, known),
	mark_media: (known) => ofAct(sql`mark_medium`, known),
	consultation_windows: ({ day }) =>
		sql`SELECT * FROM consultation_window WHERE source IN ${sources(day)} ORDER BY place`,
	publication_rhythms: ({ day }) =>
		sql`SELECT * FROM publication_rhythm WHERE source IN ${sources(day)} ORDER BY place`,
	releases: ({ day }) => sql`SELECT * FROM release WHERE date <= ${day}::DATE ORDER BY place`,
	release_changes: ({ day }) => sql`
		SELECT c.* FROM release_change AS c JOIN release AS r ON r.version = c.version
		WHERE r.date <= ${day}::DATE ORDER BY c.place`
};

/** The tables of the guideline name no document of their own: they are known with an act. */
function ofAct(table: Query, { day, plans }: Known): Query {
	return sql`
		SELECT t.* FROM ${table} AS t
		WHERE EXISTS (
			SELECT 1 FROM plan WHERE kind = 'act' AND id IN ${plans} AND source IN ${sources(day)}
		)
		ORDER BY t.place`;
}
