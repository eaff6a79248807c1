import { group } from 'd3-array';
import { nation } from '#lib/domain/place-and-topic.ts';
import type { PeriodKind } from '#lib/domain/period.ts';
import { provenanceOf } from '#lib/domain/provenance.ts';
import { sourceKinds } from '#lib/domain/source.ts';
import type { Holdings } from '#lib/domain/select-indicators.ts';
import type { Database } from '../database.ts';
import { sql } from '../sql.ts';
import { currentObservations } from './current-observations.ts';

/** Gives how much is held of each indicator as of a day; one without any value is left out. */
export async function listHoldings(
	db: Database,
	asOf: string | null
): Promise<{ indicator: string; holdings: Holdings }[]> {
	const publicKinds = ` ${sourceKinds.filter((kind) => provenanceOf(kind) !== 'relay').join(' ')} `;
	const [counts, kinds] = await Promise.all([
		db.all<{
			indicator: string;
			documents: number;
			breakdowns: number;
			prefectures: number;
			has_public: boolean;
		}>(sql`
			SELECT
				o.indicator, d.documents,
				count(DISTINCT o.breakdown) FILTER (WHERE o.breakdown <> '')::INTEGER AS breakdowns,
				count(DISTINCT o.area) FILTER (WHERE o.area <> ${nation})::INTEGER AS prefectures,
				bool_or(strpos(${publicKinds}, ' ' || s.kind || ' ') > 0) AS has_public
			FROM ${currentObservations(asOf)} AS o
			JOIN source AS s ON s.id = o.source::VARCHAR
			JOIN (
				SELECT indicator, count(DISTINCT source)::INTEGER AS documents
				FROM observation
				WHERE known_from <= ${asOf ?? '9999-12-31'}::DATE
				GROUP BY indicator
			) AS d ON d.indicator = o.indicator
			WHERE o.value IS NOT NULL
			GROUP BY o.indicator, d.documents
			ORDER BY o.indicator`),
		db.all<{ indicator: string; period_kind: PeriodKind; periods: number }>(sql`
			SELECT
				indicator, period_kind,
				coalesce(
					max(periods) FILTER (WHERE area = ${nation} AND breakdown = ''), max(periods)
				)::INTEGER AS periods
			FROM (
				SELECT indicator, period_kind, area, breakdown, count(*) AS periods
				FROM ${currentObservations(asOf)} AS o
				WHERE value IS NOT NULL
				GROUP BY indicator, period_kind, area, breakdown, category
			) AS lines
			GROUP BY indicator, period_kind
			ORDER BY indicator, period_kind`)
	]);
	const byIndicator = group(kinds, (row) => row.indicator);
	return counts.map((row) => ({
		indicator: row.indicator,
		holdings: {
			documents: row.documents,
			breakdowns: row.breakdowns,
			prefectures: row.prefectures,
			hasPublic: row.has_public,
			kinds: (byIndicator.get(row.indicator) ?? []).map(({ period_kind, periods }) => ({
				kind: period_kind,
				periods
			}))
		}
	}));
}
