import { DuckDBInstance, type DuckDBConnection } from '@duckdb/node-api';
import { QueryError, type Database } from './database.ts';
import { streamOf } from './duckdb-stream.ts';
import { plainRows } from './plain-rows.ts';
import type { Query } from './sql.ts';

/** READ_ONLY alone still allows COPY, ATTACH and read_csv; these settings close those doors too. */
const readOnlySettings = {
	access_mode: 'READ_ONLY',
	enable_external_access: 'false',
	autoload_known_extensions: 'false',
	autoinstall_known_extensions: 'false',
	memory_limit: '1GB',
	lock_configuration: 'true'
};

/** Opens a warehouse file for reading only, without access to files, network or settings. */
export async function openReadOnly(path: string): Promise<DuckDBInstance> {
	return DuckDBInstance.create(path, readOnlySettings);
}

/** Gives the `Database` of an instance: a connection a question, closed whatever happens. */
export function databaseOf(instance: DuckDBInstance): Database {
	return {
		async all<Row extends object>(query: Query): Promise<Row[]> {
			const { text, values } = query.compile();
			let connection: DuckDBConnection | undefined;
			try {
				connection = await instance.connect();
				const result = await connection.run(text, values);
				const names = result.deduplicatedColumnNames();
				return plainRows(names, await result.fetchAllChunks()) as Row[];
			} catch (error) {
				throw new QueryError(text, { cause: error });
			} finally {
				connection?.closeSync();
			}
		},
		stream: (query) => streamOf(instance, query)
	};
}
