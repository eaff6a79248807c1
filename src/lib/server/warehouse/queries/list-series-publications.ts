import type { SeriesPublication } from '#lib/domain/freshness/expect-next.ts';
import { provenanceOf } from '#lib/domain/provenance.ts';
import type { SourceKind } from '#lib/domain/source.ts';
import type { Database } from '../database.ts';
import { sql } from '../sql.ts';

/** Gives, for each series of the nation and each document known as of a day, the latest period it carries. */
export async function listSeriesPublications(
	db: Database,
	asOf: string | null
): Promise<SeriesPublication[]> {
	const rows = await db.all<Omit<SeriesPublication, 'isOwn'> & { source_kind: SourceKind }>(sql`
		SELECT indicator, kind, period, source, issuer, published, source_kind FROM (
			SELECT
				o.indicator::VARCHAR AS indicator, o.period_kind::VARCHAR AS kind, o.period,
				s.id AS source, s.issuer, s.published, s.kind::VARCHAR AS source_kind,
				row_number() OVER (
					PARTITION BY o.indicator, o.period_kind, s.id ORDER BY o.period_last DESC, o.period
				)::INTEGER AS place
			FROM observation AS o JOIN source AS s ON s.id = o.source::VARCHAR
			WHERE o.area::VARCHAR = '00' AND o.breakdown = '' AND o.standing::VARCHAR = 'stated'
				AND s.known_from <= ${asOf ?? '9999-12-31'}::DATE
		) AS p WHERE place = 1 ORDER BY indicator, kind, source`);
	return rows.map(({ source_kind, ...one }) => ({
		...one,
		isOwn: provenanceOf(source_kind) === 'own'
	}));
}
