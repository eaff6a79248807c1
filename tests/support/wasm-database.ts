import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import type * as Blocking from '@duckdb/duckdb-wasm/blocking';

const require = createRequire(import.meta.url);

/** A connection of DuckDB-wasm in this process, which reads Arrow (the DuckDB of the server has no reader). */
export async function connectWasm(): Promise<Blocking.DuckDBConnection> {
	const entry = require.resolve('@duckdb/duckdb-wasm/blocking');
	const duckdb = require(entry) as typeof Blocking;
	const bundle = (name: string): { mainModule: string; mainWorker: string } => ({
		mainModule: join(dirname(entry), `duckdb-${name}.wasm`),
		mainWorker: ''
	});
	const database = await duckdb.createDuckDB(
		{ mvp: bundle('mvp'), eh: bundle('eh') },
		new duckdb.VoidLogger(),
		duckdb.NODE_RUNTIME
	);
	await database.instantiate(() => {});
	return database.connect();
}
