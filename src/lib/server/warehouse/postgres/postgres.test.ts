import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import {
	createDatabase,
	type PostgresDatabase
} from '../../../../../tests/support/postgres-database.ts';
import { removeDirectory } from '../../../../../tests/support/package-copy.ts';
import {
	buildVariant,
	readVariant,
	type Variant
} from '../../../../../tests/support/warehouse-variants.ts';
import { QueryError } from '../database.ts';
import { LiveWarehouse } from '../live.ts';
import { sql } from '../sql.ts';
import { connect, databaseOf } from './connect.ts';
import { loadWarehouse } from './load-warehouse.ts';
import { postgresSource } from './postgres-source.ts';

const never = 3_600_000;
let first: Variant;
let second: Variant;
let database: PostgresDatabase;

beforeAll(async () => {
	first = await buildVariant(1001);
	second = await buildVariant(1002);
});
afterAll(() => {
	removeDirectory(first.dir);
	removeDirectory(second.dir);
});
beforeEach(async () => {
	database = await createDatabase();
});
afterEach(() => database.drop());

async function schemas(): Promise<string[]> {
	const pool = connect(database.url);
	const rows = await databaseOf(pool).all<{ name: string }>(
		sql`SELECT nspname AS name FROM pg_namespace WHERE nspname LIKE 'mimamori_%' ORDER BY oid`
	);
	await pool.end();
	return rows.map(({ name }) => name);
}

describe('a warehouse in PostgreSQL', () => {
	it('gives plain rows: numbers, days as text, nothing as null', async () => {
		const pool = connect(database.url);
		expect(
			await databaseOf(pool).all(sql`
				SELECT 1::BIGINT AS whole, 1.5::NUMERIC AS part, '2016-03-31'::DATE AS day, true AS truth,
					NULL AS nothing, ${'児童'}::VARCHAR AS text, 2.5::DOUBLE PRECISION AS double`)
		).toEqual([
			{
				whole: 1,
				part: 1.5,
				day: '2016-03-31',
				truth: true,
				nothing: null,
				text: '児童',
				double: 2.5
			}
		]);
		await pool.end();
	});

	it('tells a question that fails by its text, never by its values', async () => {
		const pool = connect(database.url);
		const failed = databaseOf(pool).all(sql`SELECT ${'secret'}::DATE AS day`);
		await expect(failed).rejects.toBeInstanceOf(QueryError);
		await expect(failed).rejects.toThrow('query failed: SELECT $1::DATE AS day');
		await pool.end();
	});

	it('takes no writing question', async () => {
		const { schema } = await loadWarehouse(first.path, database.url);
		const pool = connect(database.url, schema);
		await expect(databaseOf(pool).all(sql`DELETE FROM meta`)).rejects.toBeInstanceOf(QueryError);
		await pool.end();
	});

	it('is not there before the first load', async () => {
		const live = new LiveWarehouse(postgresSource(database.url), { info() {}, error() {} });
		await expect(live.start(never)).rejects.toThrow();
	});
});

describe('a load', () => {
	it('is seen by a running server, while requests under way keep what they began with', async () => {
		await loadWarehouse(first.path, database.url);
		const told: string[] = [];
		const live = new LiveWarehouse(postgresSource(database.url), {
			info: (text) => told.push(text),
			error: (text) => told.push(text)
		});
		await live.start(never);
		const before = live.acquire();
		expect((await readVariant(before.db)).value).toBe(1001);
		await loadWarehouse(second.path, database.url);
		await live.refresh();
		const after = live.acquire();
		expect(await readVariant(after.db)).toEqual({ value: 1002, dataVersion: second.dataVersion });
		expect(after.meta.dataVersion).toBe(second.dataVersion);
		expect((await readVariant(before.db)).value).toBe(1001);
		expect(told).toEqual([`warehouse ${second.dataVersion} in service`]);
		before.release();
		after.release();
		live.stop();
	});

	it('keeps the warehouse before it and no older one', async () => {
		const loads = [];
		for (const { path } of [first, second, first])
			loads.push((await loadWarehouse(path, database.url)).schema);
		expect(await schemas()).toEqual(loads.slice(1));
	});

	it('leaves nothing behind where it fails', async () => {
		const { schema } = await loadWarehouse(first.path, database.url);
		const failing = (done: number): void => {
			if (done > 5000) throw new Error('stopped midway');
		};
		await expect(loadWarehouse(second.path, database.url, failing)).rejects.toThrow('midway');
		expect(await schemas()).toEqual([schema]);
	});
});
