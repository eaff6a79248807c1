import type { Pool } from 'pg';
import { sql } from '../sql.ts';
import { readMeta } from '../verify.ts';
import type { WarehouseSource } from '../warehouse-source.ts';
import { connect, databaseOf } from './connect.ts';

/** The warehouse that a PostgreSQL holds; a load puts another in place in one transaction. */
export function postgresSource(url: string): WarehouseSource {
	const pool = connect(url, 'mimamori');
	return {
		async identify() {
			try {
				return await schemaInService(pool);
			} catch {
				// a server that cannot be reached now is asked again
				return '';
			}
		},
		async open() {
			const tables = connect(url, await schemaInService(pool));
			const db = databaseOf(tables);
			try {
				return { db, meta: await readMeta(db), file: null, close: () => void tables.end() };
			} catch (error) {
				await tables.end();
				throw error;
			}
		}
	};
}

/** Gives the schema that was loaded last. @throws QueryError where nothing was loaded */
async function schemaInService(pool: Pool): Promise<string> {
	const [row] = await databaseOf(pool).all<{ schema_name: string }>(
		sql`SELECT schema_name FROM in_service`
	);
	if (!row) throw new Error('no warehouse in PostgreSQL: run npm run load:postgres');
	return row.schema_name;
}
