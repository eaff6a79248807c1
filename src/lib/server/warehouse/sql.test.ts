import { describe, expect, it } from 'vitest';
import { Query, sql } from './sql.ts';

describe('sql', () => {
	it('leaves a question without values as it is', () => {
		expect(sql`SELECT 1`.compile()).toEqual({ text: 'SELECT 1', values: [] });
	});

	it('numbers values in the order in which they stand', () => {
		expect(sql`SELECT ${'b'}, ${1}, ${true}, ${null}`.compile()).toEqual({
			text: 'SELECT $1, $2, $3, $4',
			values: ['b', 1, true, null]
		});
	});

	it('binds an equal value anew each time', () => {
		expect(sql`${2} ${2}`.compile()).toEqual({ text: '$1 $2', values: [2, 2] });
	});

	it('never writes a value into the text', () => {
		const { text, values } = sql`SELECT ${"'; DROP TABLE t; --"}`.compile();
		expect(text).toBe('SELECT $1');
		expect(values).toEqual(["'; DROP TABLE t; --"]);
	});

	it('renumbers the values of a nested question in their place', () => {
		const inner = sql`(SELECT * FROM t WHERE a = ${'inner 1'} AND b < ${'inner 2'})`;
		expect(
			sql`SELECT ${'before'} FROM ${inner} AS t WHERE c = ${'after'} LIMIT 1`.compile()
		).toEqual({
			text: 'SELECT $1 FROM (SELECT * FROM t WHERE a = $2 AND b < $3) AS t WHERE c = $4 LIMIT 1',
			values: ['before', 'inner 1', 'inner 2', 'after']
		});
	});

	it('nests to any depth, and a question twice', () => {
		const leaf = sql`a = ${1}`;
		const branch = sql`(${leaf} OR b = ${2})`;
		expect(sql`${branch} AND ${branch} AND c = ${3}`.compile()).toEqual({
			text: '(a = $1 OR b = $2) AND (a = $3 OR b = $4) AND c = $5',
			values: [1, 2, 1, 2, 3]
		});
	});

	it('compiles to the same text and values each time', () => {
		const query = sql`SELECT ${sql`${1}`}, ${2}`;
		expect(query.compile()).toEqual(query.compile());
	});

	it('makes a Query, which a bare text is not', () => {
		expect(sql`SELECT 1`).toBeInstanceOf(Query);
	});
});
