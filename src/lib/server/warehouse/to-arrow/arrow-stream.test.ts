import { DuckDBInstance } from '@duckdb/node-api';
import { tableFromIPC, type Table } from 'apache-arrow';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { plainQuery } from '../../../../../tests/support/plain-query.ts';
import type { Database, StreamedAnswer } from '../database.ts';
import { databaseOf } from '../duckdb.ts';
import { arrowStream, type ArrowOptions } from './arrow-stream.ts';

let instance: DuckDBInstance;
let db: Database;

beforeAll(async () => {
	instance = await DuckDBInstance.create(':memory:', { threads: '1' });
	db = databaseOf(instance);
	await db.all(plainQuery("CREATE TYPE colour AS ENUM ('red', 'green', 'blue', 'unused')"));
});
afterAll(() => instance.closeSync());

async function arrowOf(question: string, options?: ArrowOptions): Promise<Table> {
	const parts: Uint8Array[] = [];
	for await (const part of arrowStream(await db.stream(plainQuery(question)), options))
		parts.push(part);
	return tableFromIPC(Buffer.concat(parts));
}

const rowsOf = (table: Table): unknown[] =>
	table.toArray().map((row: { toJSON(): object }) => row.toJSON());
const typesOf = (table: Table): string[] =>
	table.schema.fields.map(({ name, type }) => `${name} ${String(type)}`);
const millions = 1_000_000;

describe('arrowStream', () => {
	it('keeps each type, and nothing where there is nothing', async () => {
		const table = await arrowOf(`
			SELECT text, code::colour AS code, whole, number, flag, day FROM (VALUES
				('a', 'red', 1::INTEGER, 2.5::DOUBLE, true, DATE '2016-04-01'),
				('見守り', NULL, NULL, NULL, NULL, NULL),
				('', 'blue', -7, 0, false, DATE '1969-12-31'),
				(NULL, 'red', 0, 1e300, NULL, NULL)
			) AS t(text, code, whole, number, flag, day)`);
		expect(typesOf(table)).toEqual([
			'text Utf8',
			'code Dictionary<Int16, Utf8>',
			'whole Int32',
			'number Float64',
			'flag Bool',
			'day Date32<DAY>'
		]);
		expect(rowsOf(table)).toEqual([
			{ text: 'a', code: 'red', whole: 1, number: 2.5, flag: true, day: 1_459_468_800_000 },
			{ text: '見守り', code: null, whole: null, number: null, flag: null, day: null },
			{ text: '', code: 'blue', whole: -7, number: 0, flag: false, day: -86_400_000 },
			{ text: null, code: 'red', whole: 0, number: 1e300, flag: null, day: null }
		]);
	});

	it('gives a short answer a dictionary of what occurs, in the order of the list', async () => {
		const table = await arrowOf("SELECT unnest(['blue', 'red', 'blue'])::colour AS code");
		expect([...(table.getChild('code')?.data[0]?.dictionary ?? [])]).toEqual(['red', 'blue']);
	});

	it('makes a dictionary of text whose values are told, and refuses others', async () => {
		const options = { dictionaries: { code: ['x', 'y'] } };
		const table = await arrowOf("SELECT unnest(['y', 'x', 'y']) AS code", options);
		expect(typesOf(table)).toEqual(['code Dictionary<Int16, Utf8>']);
		expect([...(table.getChild('code') ?? [])]).toEqual(['y', 'x', 'y']);
		await expect(arrowOf("SELECT 'z' AS code", options)).rejects.toThrow(
			'a value of code that is not in its list'
		);
	});

	it('gives an answer without rows its columns', async () => {
		const table = await arrowOf("SELECT 'red'::colour AS code, 1 AS whole LIMIT 0");
		expect(typesOf(table)).toEqual(['code Dictionary<Int16, Utf8>', 'whole Int32']);
		expect(table.numRows).toBe(0);
	});

	it('writes metadata into the schema', async () => {
		const table = await arrowOf('SELECT 1 AS one', { metadata: { data_version: 'abc' } });
		expect([...table.schema.metadata]).toEqual([['data_version', 'abc']]);
	});

	it('gives a long answer in batches of 131,072 rows, every value in its place', async () => {
		const table = await arrowOf(`
			SELECT
				range::INTEGER AS n,
				(['red', 'green', 'blue'][range % 3 + 1])::colour AS code,
				CASE WHEN range % 7 > 0 THEN range / 2 END AS half,
				CASE WHEN range % 5 > 0 THEN 'row ' || range ELSE '' END AS text
			FROM range(300000)`);
		expect(table.batches.map(({ numRows }) => numRows)).toEqual([131_072, 131_072, 37_856]);
		for (const n of [0, 1, 7, 2047, 2048, 131_071, 131_072, 262_143, 262_144, 299_999])
			expect(rowsOf(table.slice(n, n + 1))).toEqual([
				{
					n,
					code: ['red', 'green', 'blue'][n % 3],
					half: n % 7 > 0 ? n / 2 : null,
					text: n % 5 > 0 ? `row ${n}` : ''
				}
			]);
	});

	it('holds no more than a batch of a long answer', async () => {
		const answer = await db.stream(plainQuery(`SELECT range::DOUBLE AS n FROM range(${millions})`));
		const lengths: number[] = [];
		for await (const part of arrowStream(answer)) lengths.push(part.length);
		expect(lengths).toHaveLength(8);
		expect(Math.max(...lengths)).toBeLessThan(131_072 * 8 + 2048);
	});
});

/** An answer that tells whether it was closed. */
function watched(answer: StreamedAnswer): { answer: StreamedAnswer; closed: () => number } {
	let closed = 0;
	return {
		answer: {
			...answer,
			close: () => {
				closed += 1;
				answer.close();
			}
		},
		closed: () => closed
	};
}

describe('the answer behind a stream', () => {
	it('is closed at its end', async () => {
		const { answer, closed } = watched(await db.stream(plainQuery('SELECT 1 AS one')));
		for await (const part of arrowStream(answer)) expect(part.length).toBeGreaterThan(0);
		expect(closed()).toBe(1);
	});

	it('is closed when its reader gives up', async () => {
		const question = plainQuery(`SELECT range::DOUBLE AS n FROM range(${millions})`);
		const { answer, closed } = watched(await db.stream(question));
		const stream = arrowStream(answer);
		await stream.next();
		await stream.return(undefined);
		expect(closed()).toBe(1);
	});

	it('is closed when the engine fails on the way', async () => {
		const question = plainQuery(
			`SELECT (CASE WHEN range = 200000 THEN error('broken') ELSE '' END) AS text FROM range(${millions})`
		);
		const { answer, closed } = watched(await db.stream(question));
		const stream = arrowStream(answer);
		await expect(
			(async () => {
				while (!(await stream.next()).done);
			})()
		).rejects.toThrow('query failed');
		expect(closed()).toBe(1);
	});

	it('is refused where a column has a type that not every engine knows', async () => {
		await expect(db.stream(plainQuery('SELECT 1::BIGINT AS big'))).rejects.toThrow('query failed');
	});
});
