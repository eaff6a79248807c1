import pg from 'pg';
import { QueryError, type Database } from '../database.ts';
import type { Query } from '../sql.ts';
import { streamOf } from './stream.ts';

/** The schema that names the one in service; data stand in a schema a load. */
export const registry = 'mimamori';

/** Object identifiers of PostgreSQL's own types, the same on every server. */
const [int8, numeric, date] = [20, 1700, 1082];

/** Rows as every engine gives them: whole numbers as numbers, days as `YYYY-MM-DD`. */
const plainTypes: pg.CustomTypesConfig = {
	getTypeParser: (id: number, format?: 'binary' | 'text') => {
		if (id === int8 || id === numeric) return Number;
		if (id === date) return String;
		return pg.types.getTypeParser(id, format) as (text: string) => unknown;
	}
};

/** Opens connections to a PostgreSQL whose names mean the tables of a schema, where one is given. */
export function connect(url: string, schema?: string): pg.Pool {
	const pool = new pg.Pool({
		connectionString: url,
		types: plainTypes,
		allowExitOnIdle: true,
		// questions read only; a load opens connections of its own
		...(schema === undefined
			? {}
			: { options: `-c search_path=${schema} -c default_transaction_read_only=on` })
	});
	// a connection that breaks while it waits is replaced; one in use tells whoever uses it
	pool.on('error', () => {});
	return pool;
}

/** Gives the `Database` of connections to a PostgreSQL. */
export function databaseOf(pool: pg.Pool): Database {
	return {
		async all<Row extends object>(query: Query): Promise<Row[]> {
			const { text, values } = query.compile();
			try {
				return (await pool.query<Row>(text, values)).rows;
			} catch (error) {
				throw new QueryError(text, { cause: error });
			}
		},
		stream: (query) => streamOf(pool, query)
	};
}
