import { describe, expect, it } from 'vitest';
import type { Database } from './database.ts';
import { DuckDBInstance } from '@duckdb/node-api';
import { databaseOf } from './duckdb.ts';
import { remembered } from './remembered.ts';
import { sql } from './sql.ts';

/** A database in memory that counts what it is asked. */
async function counted(): Promise<{ db: Database; asked: () => number }> {
	const db = databaseOf(await DuckDBInstance.create(':memory:'));
	let asked = 0;
	return {
		db: {
			all: (query) => {
				asked += 1;
				return db.all(query);
			},
			stream: (query) => db.stream(query)
		},
		asked: () => asked
	};
}

const numbers = (count: number) =>
	sql`SELECT n::INTEGER AS n, 2 * n::INTEGER AS double FROM range(${count}) AS t(n)`;

describe('a remembered database', () => {
	it('asks for the same words and values once, also at the same time', async () => {
		const { db, asked } = await counted();
		const kept = remembered(db);
		const both = await Promise.all([kept.all(numbers(2)), kept.all(numbers(2))]);
		expect(both[0]).toEqual([
			{ n: 0, double: 0 },
			{ n: 1, double: 2 }
		]);
		expect(both[1]).toBe(both[0]);
		expect(await kept.all(numbers(2))).toBe(both[0]);
		expect(asked()).toBe(1);
	});
	it('asks again for other values, and tells a number from a text', async () => {
		const { db, asked } = await counted();
		const kept = remembered(db);
		expect(await kept.all(numbers(1))).toHaveLength(1);
		expect(await kept.all(numbers(3))).toHaveLength(3);
		expect(await kept.all(sql`SELECT typeof(${1}) AS type`)).not.toEqual(
			await kept.all(sql`SELECT typeof(${'1'}) AS type`)
		);
		expect(asked()).toBe(4);
	});
	it('lets nobody change what others are given', async () => {
		const { db } = await counted();
		const rows = await remembered(db).all<{ n: number }>(numbers(2));
		expect(() => rows.reverse()).toThrow(TypeError);
		expect(() => Object.assign(rows[0] ?? {}, { n: 7 })).toThrow(TypeError);
	});
	it('keeps nothing of an answer that is too long, and forgets the oldest', async () => {
		const { db, asked } = await counted();
		const kept = remembered(db, 900);
		const ask = async (...counts: number[]): Promise<number> => {
			const before = asked();
			for (const count of counts) expect(await kept.all(numbers(count))).toHaveLength(count);
			return asked() - before;
		};
		// 32 bytes a row
		expect(await ask(50, 50)).toBe(2);
		expect(await ask(10, 10)).toBe(1);
		expect(await ask(15, 10, 15)).toBe(3);
	});
	it('asks again after a fault', async () => {
		const { db, asked } = await counted();
		const kept = remembered(db);
		for (const time of [1, 2])
			await expect(kept.all(sql`SELECT nothing`), `${time}`).rejects.toThrow('failed');
		expect(asked()).toBe(2);
	});
});
