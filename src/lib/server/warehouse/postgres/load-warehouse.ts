import type { DuckDBConnection, Json } from '@duckdb/node-api';
import pg from 'pg';
import { openReadOnly } from '../duckdb.ts';
import { registry } from './connect.ts';
import {
	createTable,
	enumerations,
	insertRows,
	postgresTables,
	quoted,
	type FileColumn,
	type PostgresColumn
} from './write-shape.ts';

/** Rows sent at a time. */
const batchRows = 8192;
/** PostgreSQL cuts longer names of a code short without a word. */
const longestCode = 63;

/** What questions look observations up by. */
const indexes: readonly (readonly [table: string, columns: string])[] = [
	['observation', 'indicator, period_kind, area, breakdown, category, period_first'],
	['observation', 'id'],
	['observation', 'source'],
	['observation_current', 'indicator, period_kind, area, breakdown, category, period_first'],
	['comparison', 'later'],
	['comparison', 'earlier']
];

/** What a load made. */
export interface LoadedWarehouse {
	schema: string;
	rows: number;
	/** whether the observations were distributed over several machines */
	distributed: boolean;
}

/**
 * Loads a warehouse file into a PostgreSQL: into a schema of its own, all in one transaction, which names it
 * as the one in service at its end. The one before stays until the next load, for requests under way.
 *
 * @param path a whole warehouse file
 * @param onRows told the rows loaded so far
 * @throws Error where the server refuses; nothing is changed then
 */
export async function loadWarehouse(
	path: string,
	url: string,
	onRows: (done: number, total: number) => void = () => {}
): Promise<LoadedWarehouse> {
	const instance = await openReadOnly(path);
	const client = new pg.Client({ connectionString: url });
	try {
		const file = await instance.connect();
		await client.connect();
		await client.query('BEGIN');
		// one load at a time; the lock ends with the transaction
		await client.query(`SELECT pg_advisory_xact_lock(hashtext('${registry}'))`);
		const schema = `${registry}_${Date.now().toString(36)}`;
		const result = await fill(client, file, schema, onRows);
		await putInService(client, schema);
		await client.query('COMMIT');
		return { schema, ...result };
	} finally {
		// ends a transaction that was not committed
		await client.end();
		instance.closeSync();
	}
}

async function fill(
	client: pg.Client,
	file: DuckDBConnection,
	schema: string,
	onRows: (done: number, total: number) => void
): Promise<{ rows: number; distributed: boolean }> {
	await client.query(`CREATE SCHEMA ${quoted(schema)}`);
	await createCodes(client, file, schema);
	const tables = postgresTables(await columnsOf(file));
	for (const [table, columns] of tables) await client.query(createTable(schema, table, columns));
	const distributed = await distribute(client, schema);
	const counts = await countRows(file, [...tables.keys()]);
	const total = [...counts.values()].reduce((sum, count) => sum + count, 0);
	let done = 0;
	for (const [table, columns] of tables) {
		const loaded = await copyTable(client, file, schema, table, columns, (count) =>
			onRows(done + count, total)
		);
		if (loaded !== counts.get(table)) throw new Error(`${table}: ${loaded} rows loaded`);
		done += loaded;
	}
	for (const [table, columns] of indexes)
		await client.query(`CREATE INDEX ON ${quoted(schema)}.${quoted(table)} (${columns})`);
	for (const table of tables.keys())
		await client.query(`ANALYZE ${quoted(schema)}.${quoted(table)}`);
	return { rows: done, distributed };
}

async function columnsOf(file: DuckDBConnection): Promise<FileColumn[]> {
	const reader = await file.runAndReadAll(`
		SELECT c.table_name, c.column_name, c.data_type, c.is_nullable
		FROM duckdb_columns() AS c JOIN duckdb_tables() AS t USING (table_oid)
		WHERE NOT c.internal AND c.table_name <> 'fingerprint'
		ORDER BY c.table_name, c.column_index`);
	return (reader.getRows() as [string, string, string, boolean][]).map(
		([table, name, type, nullable]) => ({ table, name, type, nullable })
	);
}

async function createCodes(
	client: pg.Client,
	file: DuckDBConnection,
	schema: string
): Promise<void> {
	for (const [name, { table, column }] of Object.entries(enumerations)) {
		const reader = await file.runAndReadAll(
			`SELECT unnest(enum_range(NULL::${column === 'indicator' ? 'indicator_id' : name})) AS code`
		);
		const codes = reader.getRowObjectsJson().map(({ code }) => code as string);
		const long = codes.find((code) => Buffer.byteLength(code) > longestCode);
		if (long !== undefined)
			throw new Error(`${table}.${column}: more than ${longestCode} bytes: ${long}`);
		const list = codes.map((code) => client.escapeLiteral(code)).join(', ');
		await client.query(`CREATE TYPE ${quoted(schema)}.${name} AS ENUM (${list})`);
	}
}

/** Where Citus is there, an indicator's observations stand together on one machine, other tables on all. */
async function distribute(client: pg.Client, schema: string): Promise<boolean> {
	const { rowCount } = await client.query(`SELECT 1 FROM pg_extension WHERE extname = 'citus'`);
	if (rowCount === 0) return false;
	for (const table of ['observation', 'observation_current'])
		await client.query(`SELECT create_distributed_table($1, 'indicator')`, [`${schema}.${table}`]);
	const { rows } = await client.query<{ name: string }>(
		`SELECT tablename AS name FROM pg_tables
		WHERE schemaname = $1 AND tablename NOT IN ('observation', 'observation_current')`,
		[schema]
	);
	for (const { name } of rows)
		await client.query('SELECT create_reference_table($1)', [`${schema}.${quoted(name)}`]);
	return true;
}

async function countRows(
	file: DuckDBConnection,
	tables: readonly string[]
): Promise<Map<string, number>> {
	const counts = new Map<string, number>();
	for (const table of tables) {
		const reader = await file.runAndReadAll(`SELECT count(*)::INTEGER FROM ${quoted(table)}`);
		counts.set(table, Number(reader.getRows()[0]?.[0]));
	}
	return counts;
}

async function copyTable(
	client: pg.Client,
	file: DuckDBConnection,
	schema: string,
	table: string,
	columns: readonly PostgresColumn[],
	onRows: (count: number) => void
): Promise<number> {
	const names = columns.map(({ name }) => quoted(name)).join(', ');
	const statement = insertRows(schema, table, columns);
	let batch: Json[][] = columns.map(() => []);
	let count = 0;
	const send = async (): Promise<void> => {
		const [first = []] = batch;
		if (first.length === 0) return;
		await client.query(statement, batch);
		count += first.length;
		batch = columns.map(() => []);
		onRows(count);
	};
	const result = await file.stream(`SELECT ${names} FROM ${quoted(table)}`);
	for await (const rows of result.yieldRowsJson()) {
		for (const row of rows) row.forEach((cell, place) => batch[place]?.push(cell));
		if ((batch[0]?.length ?? 0) >= batchRows) await send();
	}
	await send();
	return count;
}

/** Names a schema as the one in service, and drops those before the last one. */
async function putInService(client: pg.Client, schema: string): Promise<void> {
	await client.query(`CREATE SCHEMA IF NOT EXISTS ${registry}`);
	await client.query(
		`CREATE TABLE IF NOT EXISTS ${registry}.in_service (schema_name TEXT NOT NULL)`
	);
	const { rows } = await client.query<{ schema_name: string }>(
		`SELECT schema_name FROM ${registry}.in_service`
	);
	const kept = [schema, ...rows.map((row) => row.schema_name)];
	await client.query(`DELETE FROM ${registry}.in_service`);
	await client.query(`INSERT INTO ${registry}.in_service VALUES ($1)`, [schema]);
	const { rows: others } = await client.query<{ name: string }>(
		`SELECT nspname AS name FROM pg_namespace
		WHERE nspname ~ '^${registry}_[0-9a-z]+$' AND NOT nspname = ANY($1)`,
		[kept]
	);
	for (const { name } of others) await client.query(`DROP SCHEMA ${quoted(name)} CASCADE`);
}
