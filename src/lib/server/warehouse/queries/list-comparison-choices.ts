import type { Database } from '../database.ts';
import { sql } from '../sql.ts';
import { comparedPairs } from './compared-pairs.ts';

/** What comparisons can be filtered by. */
export interface ComparisonChoices {
	/** ids of the organisations whose statements are compared */
	issuers: string[];
	/** western years of their periods, newest first */
	years: number[];
}

/** Gives by which issuers and years the comparisons known as of a day can be filtered. */
export async function listComparisonChoices(
	db: Database,
	asOf: string | null
): Promise<ComparisonChoices> {
	const rows = await db.all<{ issuer: string; year: number }>(sql`
		WITH pair AS (SELECT earlier, later FROM ${comparedPairs(asOf)} AS p)
		SELECT DISTINCT s.issuer, left(o.period, 4)::INTEGER AS year
		FROM (SELECT earlier AS id FROM pair UNION SELECT later FROM pair) AS compared
		JOIN observation AS o ON o.id = compared.id
		JOIN source AS s ON s.id = o.source::VARCHAR
		ORDER BY year DESC, s.issuer`);
	return {
		issuers: [...new Set(rows.map((row) => row.issuer))].sort(),
		years: [...new Set(rows.map((row) => row.year))]
	};
}
