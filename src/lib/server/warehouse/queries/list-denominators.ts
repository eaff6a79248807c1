import type { Qualifier } from '#lib/domain/observation.ts';
import { provenanceOf } from '#lib/domain/provenance.ts';
import type { Denominator } from '#lib/domain/rate-per-population.ts';
import type { SourceKind } from '#lib/domain/source.ts';
import type { Database } from '../database.ts';
import { sql } from '../sql.ts';
import { currentObservations } from './current-observations.ts';
import { indicatorCode } from './indicator-row.ts';

/** The age group that rates are taken of, and the persons that its unit stands for. */
const group = 'population-under-15';
const personsPerUnit: Readonly<Record<string, number>> = { 人: 1, 千人: 1000 };

/**
 * Gives the populations that rates may be taken of, as of a day, by area and year: those that stand in
 * the data for the areas (`00` the nation) and calendar years in which an indicator has values.
 */
export async function listDenominators(
	db: Database,
	indicator: string,
	asOf: string | null
): Promise<Denominator[]> {
	const rows = await db.all<{
		area: string;
		period: string;
		value: number;
		qualifier: Qualifier;
		source: string;
		kind: SourceKind;
		unit: string;
	}>(sql`
		SELECT o.area, o.period, o.value, o.qualifier, o.source, s.kind, i.unit
		FROM ${currentObservations(asOf)} AS o
		JOIN source AS s ON s.id = o.source::VARCHAR
		JOIN indicator AS i ON i.id = o.indicator::VARCHAR
		WHERE o.indicator = ${indicatorCode(group)} AND o.breakdown = '' AND o.value IS NOT NULL
			AND EXISTS (
				SELECT 1 FROM observation AS own
				WHERE own.indicator = ${indicatorCode(indicator)} AND own.period_kind = 'year'
					AND own.area = o.area AND own.period = o.period
			)
		ORDER BY o.area, o.period`);
	return rows.flatMap(({ area, period, value, qualifier, source, kind, unit }) => {
		const persons = value * (personsPerUnit[unit] ?? Number.NaN);
		if (!Number.isFinite(persons)) return [];
		return [
			{ indicator: group, area, period, persons, qualifier, source, provenance: provenanceOf(kind) }
		];
	});
}
