import type { SeriesPublication } from '#lib/domain/freshness/expect-next.ts';
import { provenanceOf } from '#lib/domain/provenance.ts';
import { sourceKinds } from '#lib/domain/source.ts';
import type { Database } from '../database.ts';
import { sql } from '../sql.ts';

const ownKinds = sourceKinds.filter((kind) => provenanceOf(kind) === 'own');

/**
 * Gives, for each series of the nation and each of its issuer's own documents known as of a day, the latest
 * period it carries.
 */
export async function listSeriesPublications(
	db: Database,
	asOf: string | null
): Promise<SeriesPublication[]> {
	return db.all<SeriesPublication & Record<string, unknown>>(sql`
		SELECT indicator, kind, period, source, issuer, published FROM (
			SELECT
				o.indicator::VARCHAR AS indicator, o.period_kind::VARCHAR AS kind, o.period,
				s.id AS source, s.issuer, s.published,
				row_number() OVER (
					PARTITION BY o.indicator, o.period_kind, s.id ORDER BY o.period_last DESC, o.period
				)::INTEGER AS place
			FROM observation AS o JOIN source AS s ON s.id = o.source::VARCHAR
			WHERE o.area::VARCHAR = '00' AND o.breakdown = '' AND o.standing::VARCHAR = 'stated'
				AND s.kind IN (SELECT unnest(string_to_array(${ownKinds.join('|')}, '|')))
				AND s.known_from <= ${asOf ?? '9999-12-31'}::DATE
		) AS p WHERE place = 1 ORDER BY indicator, kind, source`);
}
