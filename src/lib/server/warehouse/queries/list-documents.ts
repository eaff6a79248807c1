import { matchesText } from '#lib/domain/fold-text.ts';
import { sourceKinds, type SourceKind } from '#lib/domain/source.ts';
import type { Database } from '../database.ts';
import { sql } from '../sql.ts';
import type { DocumentCounts, ListedSource } from './read-sources.ts';
import { readSource, reportCounts, sourceColumns, type SourceRow } from './source-row.ts';

/** Which documents a reader asks for; null and empty ask for nothing. */
export interface DocumentFilter {
	kind: SourceKind | null;
	/** id of the organisation whose statement a document carries */
	issuer: string | null;
	/** id of a topic of which it carries a figure */
	topic: string | null;
	/** words in its titles or the name of its publisher */
	text: string;
}

/** A document with how much it carries, its issuer and the document it copies or reports. */
export interface ListedDocument extends ListedSource {
	issuerJa: string;
	issuerEn: string;
	/** titles of the relayed document, empty where it is not known on the day */
	relayedJa: string;
	relayedEn: string;
}

/** A part of the documents, with how many of each kind there are in all. */
export interface DocumentList {
	counts: { kind: SourceKind; documents: number }[];
	documents: ListedDocument[];
}

/** Gives documents known as of a day by kind, the newest of each kind first, and counts them by kind. */
export async function listDocuments(
	db: Database,
	{ kind, issuer, topic, text }: DocumentFilter,
	asOf: string | null,
	{ limit, offset }: { limit: number; offset: number }
): Promise<DocumentList> {
	const day = asOf ?? '9999-12-31';
	const rows = await db.all<
		SourceRow &
			DocumentCounts & {
				issuer_ja: string;
				issuer_en: string;
				relayed_ja: string;
				relayed_en: string;
			}
	>(sql`
		SELECT
			${sourceColumns}, coalesce(f.figures, 0) AS figures, ${reportCounts.columns},
			g.name_ja AS issuer_ja, g.name_en AS issuer_en,
			coalesce(r.title_ja, '') AS relayed_ja, coalesce(r.title_en, '') AS relayed_en
		FROM source
		JOIN organisation AS g ON g.id = source.issuer
		LEFT JOIN (
			SELECT o.source::VARCHAR AS source, count(*)::INTEGER AS figures, bool_or(i.topic = ${topic}::VARCHAR) AS has_topic
			FROM observation AS o JOIN indicator AS i ON i.id = o.indicator::VARCHAR
			GROUP BY o.source
		) AS f ON f.source = source.id
		${reportCounts.joins}
		LEFT JOIN source AS r ON r.id = source.relays AND r.known_from <= ${day}::DATE
		WHERE source.known_from <= ${day}::DATE
			AND (${issuer}::VARCHAR IS NULL OR source.issuer = ${issuer}::VARCHAR)
			AND (${topic}::VARCHAR IS NULL OR f.has_topic)
		ORDER BY source.known_from DESC, source.id`);
	const found = rows.filter((row) =>
		matchesText(text, [row.title_ja, row.title_en, row.publisher])
	);
	const groups = sourceKinds
		.map((one) => ({ kind: one, rows: found.filter((row) => row.kind === one) }))
		.filter((group) => group.rows.length > 0);
	return {
		counts: groups.map((group) => ({ kind: group.kind, documents: group.rows.length })),
		documents: groups
			.filter((group) => kind === null || group.kind === kind)
			.flatMap((group) => group.rows)
			.slice(offset, offset + limit)
			.map((row) => ({
				...readSource(row),
				figures: row.figures,
				activities: row.activities,
				measures: row.measures,
				issuerJa: row.issuer_ja,
				issuerEn: row.issuer_en,
				relayedJa: row.relayed_ja,
				relayedEn: row.relayed_en
			}))
	};
}
