import type { Database } from '#lib/server/warehouse/database.ts';
import { sql } from '#lib/server/warehouse/sql.ts';
import { plainQuery } from './plain-query.ts';

/** Reads every row of every table of a warehouse, as stored. */
export async function tableContents(db: Database): Promise<Record<string, object[]>> {
	const tables = await db.all<{ name: string }>(
		sql`SELECT table_name AS name FROM duckdb_tables() ORDER BY name`
	);
	const contents: Record<string, object[]> = {};
	for (const { name } of tables)
		contents[name] = await db.all(plainQuery(`SELECT * FROM "${name}" ORDER BY rowid`));
	return contents;
}
