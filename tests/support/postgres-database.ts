import { randomBytes } from 'node:crypto';
import pg from 'pg';
import { connect, databaseOf } from '#lib/server/warehouse/postgres/connect.ts';
import { loadWarehouse } from '#lib/server/warehouse/postgres/load-warehouse.ts';
import type { Database } from '#lib/server/warehouse/database.ts';

/** A database of its own in the PostgreSQL at `DATABASE_URL`. */
export interface PostgresDatabase {
	url: string;
	drop(): Promise<void>;
}

/** A warehouse in a PostgreSQL. */
export interface PostgresWarehouse {
	db: Database;
	drop(): Promise<void>;
}

/** Makes an empty database beside the one that `DATABASE_URL` names, which is left alone. */
export async function createDatabase(): Promise<PostgresDatabase> {
	const given = process.env['DATABASE_URL'] ?? '';
	const name = `mimamori_test_${randomBytes(6).toString('hex')}`;
	await run(given, `CREATE DATABASE ${name} TEMPLATE template0 ENCODING 'UTF8'`);
	const url = new URL(given);
	url.pathname = `/${name}`;
	return { url: url.href, drop: () => run(given, `DROP DATABASE ${name} WITH (FORCE)`) };
}

/** Loads a warehouse file into a database of its own. */
export async function loadPostgres(path: string): Promise<PostgresWarehouse> {
	const database = await createDatabase();
	const { schema } = await loadWarehouse(path, database.url);
	const pool = connect(database.url, schema);
	return {
		db: databaseOf(pool),
		drop: async () => {
			await pool.end();
			await database.drop();
		}
	};
}

async function run(url: string, statement: string): Promise<void> {
	const client = new pg.Client({ connectionString: url });
	await client.connect();
	try {
		await client.query(statement);
	} finally {
		await client.end();
	}
}
