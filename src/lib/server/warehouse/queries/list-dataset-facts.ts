import type { Database } from '../database.ts';
import { sql } from '../sql.ts';

/** What a catalogue tells of an indicator. */
export interface DatasetFacts {
	id: string;
	title: { ja: string; en: string };
	definition: { ja: string; en: string };
	producer: { ja: string; en: string };
	topic: { ja: string; en: string };
	unit: string;
	/** first and last day that its values known as of the day are about; null: none */
	first: string | null;
	last: string | null;
}

/** Gives what catalogues tell of each indicator as of a day (or of one), by topic and order. */
export async function listDatasetFacts(
	db: Database,
	asOf: string | null,
	indicator: string | null = null
): Promise<DatasetFacts[]> {
	const day = asOf ?? '9999-12-31';
	const only = indicator === null ? sql`` : sql`WHERE i.id = ${indicator}`;
	const spanOf = indicator === null ? sql`` : sql`AND indicator = ${indicator}`;
	const rows = await db.all<Record<string, string> & { first: string | null; last: string | null }>(
		sql`
		SELECT
			i.id, i.title_ja, i.title_en, i.definition_ja, i.definition_en, i.unit,
			coalesce(p.name_ja, i.producer) AS producer_ja, coalesce(p.name_en, i.producer) AS producer_en,
			t.title_ja AS topic_ja, t.title_en AS topic_en,
			s.first::VARCHAR AS first, s.last::VARCHAR AS last
		FROM indicator AS i
		JOIN topic AS t ON t.id = i.topic
		LEFT JOIN organisation AS p ON p.id = i.producer
		LEFT JOIN (
			SELECT indicator::VARCHAR AS id, min(period_first) AS first, max(period_last) AS last
			FROM observation WHERE known_from <= ${day}::DATE AND value IS NOT NULL ${spanOf}
			GROUP BY indicator
		) AS s ON s.id = i.id
		${only} ORDER BY t.sort, i.sort, i.id`
	);
	const both = (row: Record<string, string | null>, name: string): { ja: string; en: string } => ({
		ja: row[`${name}_ja`] ?? '',
		en: row[`${name}_en`] ?? ''
	});
	return rows.map((row) => ({
		id: row['id'] ?? '',
		title: both(row, 'title'),
		definition: both(row, 'definition'),
		producer: both(row, 'producer'),
		topic: both(row, 'topic'),
		unit: row['unit'] ?? '',
		first: row.first,
		last: row.last
	}));
}
