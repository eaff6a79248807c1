import { sql, type Query } from '../sql.ts';

/** The observations current as of a day; without one, the table that the build keeps of them. */
export function currentObservations(asOf: string | null): Query {
	if (asOf === null) return sql`observation_current`;
	return sql`(
		SELECT * FROM observation
		WHERE current_from <= ${asOf}::DATE AND (current_until IS NULL OR current_until > ${asOf}::DATE)
	)`;
}
