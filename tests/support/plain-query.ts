import { sql, type Query } from '#lib/server/warehouse/sql.ts';

/** Makes a question of a text made in a test, for names and statements that take no bound values. */
export function plainQuery(text: string): Query {
	return sql(Object.assign([text], { raw: [text] }));
}
