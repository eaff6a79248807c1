import { sql, type Query } from '../sql.ts';

/** Gives the codes whose links and reports stand on the page of a heading or measure: its own and those of its items. */
export function measureCodes(plan: string, code: string): Query {
	return sql`(
		SELECT code FROM measure
		WHERE plan = ${plan} AND (code = ${code} OR (parent = ${code} AND kind = 'item'))
	)`;
}
