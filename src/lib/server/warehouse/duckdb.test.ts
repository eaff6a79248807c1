import { existsSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { DuckDBInstance } from '@duckdb/node-api';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { removeDirectory, temporaryDirectory } from '../../../../tests/support/package-copy.ts';
import { plainQuery } from '../../../../tests/support/plain-query.ts';
import { QueryError, type Database } from './database.ts';
import { databaseOf, openReadOnly } from './duckdb.ts';
import { sql, type Query } from './sql.ts';

const dir = temporaryDirectory();
const file = join(dir, 'small.duckdb');
const csv = join(dir, 'outside.csv');
const target = join(dir, 'stolen.csv');
let instance: DuckDBInstance;
let db: Database;

beforeAll(async () => {
	writeFileSync(csv, 'a\n1\n');
	const writer = await DuckDBInstance.create(file);
	const connection = await writer.connect();
	await connection.run("CREATE TABLE t AS SELECT 1 AS id, 'one' AS name");
	connection.closeSync();
	writer.closeSync();
	instance = await openReadOnly(file);
	db = databaseOf(instance);
});
afterAll(() => {
	instance.closeSync();
	removeDirectory(dir);
});

async function failureOf(query: Query): Promise<QueryError> {
	const error: unknown = await db.all(query).then(
		() => null,
		(thrown: unknown) => thrown
	);
	if (!(error instanceof QueryError)) throw new Error(`no QueryError but ${String(error)}`);
	return error;
}

describe('a warehouse open for reading', () => {
	it('answers with plain rows', async () => {
		expect(await db.all(sql`SELECT * FROM t`)).toEqual([{ id: 1, name: 'one' }]);
	});

	it.each([
		['COPY TO', `COPY t TO '${target}'`, /disabled by configuration/],
		['EXPORT', `EXPORT DATABASE '${dir}/export'`, /disabled by configuration/],
		['ATTACH', `ATTACH '${dir}/other.duckdb' AS other`, /disabled by configuration/],
		['ATTACH of a memory database', `ATTACH ':memory:' AS other`, /disabled|cannot/i],
		['read_csv', `SELECT * FROM read_csv('${csv}')`, /disabled by configuration/],
		['read_text', `SELECT * FROM read_text('${csv}')`, /disabled by configuration/],
		['glob', `SELECT * FROM glob('${dir}/*')`, /disabled by configuration/],
		['a file as a table', `SELECT * FROM '${csv}'`, /does not exist|disabled by configuration/],
		['INSTALL', 'INSTALL httpfs', /disabled/],
		['LOAD', 'LOAD httpfs', /disabled/],
		['SET', "SET memory_limit = '8GB'", /locked/],
		[
			'SET of the very door',
			'SET enable_external_access = true',
			/locked|while database is running/
		],
		['RESET', 'RESET memory_limit', /locked/],
		['INSERT', "INSERT INTO t VALUES (2, 'two')", /read-only/],
		['UPDATE', "UPDATE t SET name = 'two'", /read-only/],
		['DELETE', 'DELETE FROM t', /read-only/],
		['CREATE TABLE', 'CREATE TABLE u (id INTEGER)', /read-only/],
		['DROP TABLE', 'DROP TABLE t', /read-only/]
	])('refuses %s', async (_, text, reason) => {
		const error = await failureOf(plainQuery(text));
		expect(String(error.cause)).toMatch(reason);
		expect(existsSync(target)).toBe(false);
		expect(await db.all(sql`SELECT * FROM t`)).toEqual([{ id: 1, name: 'one' }]);
	});

	it('refuses a file that is not there rather than making one', async () => {
		const absent = join(dir, 'absent.duckdb');
		await expect(openReadOnly(absent)).rejects.toThrow('absent.duckdb');
		expect(existsSync(absent)).toBe(false);
	});
});

describe('bound values', () => {
	it('come back as they went in', async () => {
		expect(
			await db.all(
				sql`SELECT ${'児童'} AS text, ${1.5} AS number, ${true} AS truth, ${null} AS nothing`
			)
		).toEqual([{ text: '児童', number: 1.5, truth: true, nothing: null }]);
	});

	it('are text where they look like SQL', async () => {
		const text = "x'; DROP TABLE t; SELECT '";
		expect(await db.all(sql`SELECT ${text} AS text`)).toEqual([{ text }]);
		expect(await db.all(sql`SELECT id FROM t WHERE name = ${"' OR '1'='1"}`)).toEqual([]);
	});

	it('are bound in the order of nested questions', async () => {
		const inner = sql`(SELECT ${'inner'} AS text)`;
		expect(
			await db.all(sql`SELECT ${'before'} AS a, text AS b, ${'after'} AS c FROM ${inner}`)
		).toEqual([{ a: 'before', b: 'inner', c: 'after' }]);
	});
});

describe('QueryError', () => {
	it('carries the text of the question, never its values, in its message', async () => {
		const error = await failureOf(sql`SELECT ${'secret'}::DATE AS day
			FROM t`);
		expect(error.message).toBe('query failed: SELECT $1::DATE AS day');
		expect(error.text).not.toContain('secret');
		expect(error.name).toBe('QueryError');
	});

	it('keeps what the engine said as its cause', async () => {
		const error = await failureOf(sql`SELECT * FROM nowhere`);
		expect(String(error.cause)).toContain('Table with name nowhere does not exist');
	});

	it('is what a question to a closed database gives', async () => {
		const closed = await openReadOnly(file);
		const late = databaseOf(closed);
		closed.closeSync();
		await expect(late.all(sql`SELECT 1`)).rejects.toBeInstanceOf(QueryError);
	});

	it('leaves the database usable', async () => {
		await failureOf(sql`SELEC`);
		expect(await db.all(sql`SELECT 1 AS one`)).toEqual([{ one: 1 }]);
	});
});
