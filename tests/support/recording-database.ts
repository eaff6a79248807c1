import type { Database, StreamedAnswer } from '#lib/server/warehouse/database.ts';
import { sql, type Query } from '#lib/server/warehouse/sql.ts';

/** A database that has DuckDB bind and plan each question before it is answered, and keeps their texts. */
export function recordingDatabase(db: Database): Database & { readonly texts: string[] } {
	const texts: string[] = [];
	return {
		texts,
		async all<Row extends object>(query: Query): Promise<Row[]> {
			await db.all(sql`EXPLAIN ${query}`);
			texts.push(query.compile().text);
			return db.all<Row>(query);
		},
		async stream(query: Query): Promise<StreamedAnswer> {
			await db.all(sql`EXPLAIN ${query}`);
			texts.push(query.compile().text);
			return db.stream(query);
		}
	};
}
