import type { DatedSource } from '#lib/domain/dossier.ts';
import type { SourceKind } from '#lib/domain/source.ts';
import { sql } from '../sql.ts';

/** A row of the table `source`. */
export interface SourceRow {
	id: string;
	title_ja: string;
	title_en: string;
	publisher: string;
	issuer: string;
	relays: string;
	kind: SourceKind;
	published: string;
	url: string;
	licence: string;
	retrieved: string;
	note: string;
	known_from: string;
}

/** The columns of `SourceRow`. */
export const sourceColumns = sql`
	source.id, source.title_ja, source.title_en, source.publisher, source.issuer, source.relays, source.kind,
	source.published, source.url, source.licence, source.retrieved, source.note,
	source.known_from::VARCHAR AS known_from`;

/** How much a document carries beside figures: joined to `source`, each 0 where there is none. */
export const reportCounts = {
	columns: sql`coalesce(reported.activities, 0) AS activities, coalesce(planned.measures, 0) AS measures`,
	joins: sql`
		LEFT JOIN (
			SELECT source AS id, count(*)::INTEGER AS activities FROM activity GROUP BY source
		) AS reported ON reported.id = source.id
		LEFT JOIN (
			SELECT source AS id, count(*)::INTEGER AS measures FROM measure
			WHERE kind = 'measure' GROUP BY source
		) AS planned ON planned.id = source.id`
};

/** Reads a row of the table `source` into the shape of the subject. */
export function readSource(row: SourceRow): DatedSource {
	return {
		id: row.id,
		titleJa: row.title_ja,
		titleEn: row.title_en,
		publisher: row.publisher,
		issuer: row.issuer,
		relays: row.relays,
		kind: row.kind,
		published: row.published,
		url: row.url,
		licence: row.licence,
		retrieved: row.retrieved,
		note: row.note,
		knownFrom: row.known_from
	};
}
