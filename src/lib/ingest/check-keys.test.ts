import { describe, expect, it } from 'vitest';
import { briefIssues } from '../../../tests/support/brief-issues.ts';
import type { Cell } from './check-cell.ts';
import { checkForeignKeys, checkUnique, type Tables } from './check-keys.ts';
import type { Resource } from './descriptor.ts';
import { IssueLog } from './issue.ts';
import { parseTableSchema } from './table-schema.ts';
import { TypedTable, type TypedRow } from './typed-table.ts';

const rowsOf = (file: string, ...rows: Record<string, Cell>[]): TypedRow[] =>
	rows.map((cells, i) => ({ file, row: i + 2, cells }));

const resourceOf = (name: string, json: object): Resource => {
	const schema = parseTableSchema(json);
	if (typeof schema === 'string') throw new Error(schema);
	return { name, paths: [], schema };
};

const fields = ['id', 'breakdown', 'category', 'parent'].map((name) => ({ name }));
const uniqueId = [{ name: 'id', constraints: { unique: true } }, { name: 'breakdown' }];

describe('checkUnique', () => {
	const check = (json: object, rows: TypedRow[], log = new IssueLog()) => {
		checkUnique(resourceOf('table', json), TypedTable.of(rows), log);
		return { issues: briefIssues(log), log };
	};
	const pair = { fields, primaryKey: ['breakdown', 'id'] };

	it('takes rows with different keys', () => {
		expect(
			check({ fields, primaryKey: 'id' }, rowsOf('a.csv', { id: 'a' }, { id: 'b' })).issues
		).toEqual([]);
	});

	it('takes equal rows where there is no key', () => {
		expect(check({ fields }, rowsOf('a.csv', { id: 'a' }, { id: 'a' })).issues).toEqual([]);
	});

	it('tells each repeated key, with the place of the first', () => {
		const rows = rowsOf('a.csv', { id: 'a' }, { id: 'b' }, { id: 'a' }, { id: 'a' });
		const { issues, log } = check({ fields, primaryKey: 'id' }, rows);
		expect(issues).toEqual(['row/duplicate a.csv:4:id', 'row/duplicate a.csv:5:id']);
		expect(log.issues[1]).toMatchObject({ value: 'a', expected: 'a.csv 2' });
	});

	it('compares composite keys as a whole', () => {
		const rows = rowsOf(
			'a.csv',
			{ breakdown: 'sex', id: 'other' },
			{ breakdown: 'age', id: 'other' },
			{ breakdown: 'sex', id: 'other' }
		);
		const { issues, log } = check(pair, rows);
		expect(issues).toEqual(['row/duplicate a.csv:4:breakdown, id']);
		expect(log.issues[0]?.value).toBe('sex, other');
	});

	it('does not run the parts of a key together', () => {
		const rows = rowsOf('a.csv', { breakdown: 'ab', id: 'c' }, { breakdown: 'a', id: 'bc' });
		expect(check(pair, rows).issues).toEqual([]);
	});

	it('compares an empty part of a key as empty', () => {
		const rows = rowsOf('a.csv', { breakdown: null, id: 'a' }, { breakdown: null, id: 'a' });
		expect(check(pair, rows).issues).toEqual(['row/duplicate a.csv:3:breakdown, id']);
	});

	it('finds repeated keys across the files of a table', () => {
		const rows = [...rowsOf('a.csv', { id: 'a' }), ...rowsOf('b.csv', { id: 'a' })];
		const { issues, log } = check({ fields, primaryKey: 'id' }, rows);
		expect(issues).toEqual(['row/duplicate b.csv:2:id']);
		expect(log.issues[0]?.expected).toBe('a.csv 2');
	});

	it('tells a repeated value of a unique column', () => {
		const rows = rowsOf('a.csv', { id: 'a', breakdown: 'x' }, { id: 'a', breakdown: 'y' });
		expect(check({ fields: uniqueId }, rows).issues).toEqual(['row/duplicate a.csv:3:id']);
	});

	it('tells it once where the unique column is the primary key', () => {
		const rows = rowsOf('a.csv', { id: 'a' }, { id: 'a' });
		expect(check({ fields: uniqueId, primaryKey: ['id'] }, rows).issues).toEqual([
			'row/duplicate a.csv:3:id'
		]);
	});

	it('takes several empty cells in a unique column', () => {
		const rows = rowsOf('a.csv', { id: null }, { id: null }, {});
		expect(check({ fields: uniqueId }, rows).issues).toEqual([]);
	});

	it('does not take faulty cells, which read as empty, for equal keys', () => {
		const log = new IssueLog();
		const places = [2, 3].map((row) => ({ file: 'a.csv', row, column: 'id' }));
		for (const place of places) log.add('cell/pattern', place);
		const rows = rowsOf('a.csv', { breakdown: 'sex', id: null }, { breakdown: 'sex', id: null });
		expect(check(pair, rows, log).issues).toEqual([
			'cell/pattern a.csv:2:id',
			'cell/pattern a.csv:3:id'
		]);
	});
});

describe('checkForeignKeys', () => {
	const key = (fieldNames: string | string[], resource: string, referenced: string | string[]) => ({
		fields,
		foreignKeys: [{ fields: fieldNames, reference: { resource, fields: referenced } }]
	});
	const check = (json: object, rows: TypedRow[], targets: ReadonlyMap<string, TypedRow[]>) => {
		const log = new IssueLog();
		const tables: Tables = new Map(
			[...targets].map(([name, target]) => [name, TypedTable.of(target)])
		);
		checkForeignKeys(resourceOf('table', json), TypedTable.of(rows), tables, log);
		return { issues: briefIssues(log), log };
	};
	const breakdowns = new Map([
		['breakdowns', rowsOf('b.csv', { id: 'sex' }, { id: 'nationality' })]
	]);
	const categories = new Map([
		[
			'categories',
			rowsOf(
				'c.csv',
				{ breakdown: 'sex', id: 'female' },
				{ breakdown: 'sex', id: 'male' },
				{ breakdown: 'nationality', id: 'japan' }
			)
		]
	]);
	const toBreakdowns = key('breakdown', 'breakdowns', 'id');
	const toCategories = key(['breakdown', 'category'], 'categories', ['breakdown', 'id']);

	it('takes a reference that names a row', () => {
		expect(check(toBreakdowns, rowsOf('a.csv', { breakdown: 'sex' }), breakdowns).issues).toEqual(
			[]
		);
	});

	it('takes an empty reference for none', () => {
		const rows = rowsOf('a.csv', { breakdown: null }, {});
		expect(check(toBreakdowns, rows, breakdowns).issues).toEqual([]);
	});

	it('tells a reference that names no row, with the nearest', () => {
		const { issues, log } = check(
			toBreakdowns,
			rowsOf('a.csv', { breakdown: 'nationalty' }),
			breakdowns
		);
		expect(issues).toEqual(['cell/foreign-key a.csv:2:breakdown']);
		expect(log.issues[0]).toMatchObject({
			value: 'nationalty',
			expected: 'breakdowns',
			suggestion: 'nationality'
		});
	});

	it('suggests nothing where none is close', () => {
		const { log } = check(toBreakdowns, rowsOf('a.csv', { breakdown: 'prefecture' }), breakdowns);
		expect(log.issues[0]?.suggestion).toBe('');
	});

	it('takes a pair that stands together in a row', () => {
		const rows = rowsOf('a.csv', { breakdown: 'sex', category: 'male' });
		expect(check(toCategories, rows, categories).issues).toEqual([]);
	});

	it('tells a category of another breakdown, in the last column of the key', () => {
		const rows = rowsOf('a.csv', { breakdown: 'sex', category: 'japan' });
		const { issues, log } = check(toCategories, rows, categories);
		expect(issues).toEqual(['cell/foreign-key a.csv:2:category']);
		expect(log.issues[0]).toMatchObject({ value: 'sex, japan', expected: 'categories' });
	});

	it('suggests the nearest pair', () => {
		const rows = rowsOf('a.csv', { breakdown: 'sex', category: 'femal' });
		expect(check(toCategories, rows, categories).log.issues[0]?.suggestion).toBe('sex, female');
	});

	it('takes a pair that is empty in one part for none', () => {
		const rows = rowsOf('a.csv', { breakdown: 'sex', category: null });
		expect(check(toCategories, rows, categories).issues).toEqual([]);
	});

	it.each(['', 'table'])('looks in its own rows where the resource is %j', (resource) => {
		const rows = rowsOf(
			'a.csv',
			{ id: 'a', parent: null },
			{ id: 'b', parent: 'a' },
			{ id: 'c', parent: 'x' }
		);
		const { issues, log } = check(key('parent', resource, 'id'), rows, new Map([['table', rows]]));
		expect(issues).toEqual(['cell/foreign-key a.csv:4:parent']);
		expect(log.issues[0]?.expected).toBe('table');
	});

	it('takes a row that names itself, or one below', () => {
		const rows = rowsOf('a.csv', { id: 'a', parent: 'b' }, { id: 'b', parent: 'b' });
		expect(check(key('parent', '', 'id'), rows, new Map()).issues).toEqual([]);
	});

	it('tells every reference to a table without rows', () => {
		const rows = rowsOf('a.csv', { breakdown: 'sex' }, { breakdown: 'age' });
		expect(check(toBreakdowns, rows, new Map([['breakdowns', []]])).issues).toHaveLength(2);
	});

	it('does not check references to a table that could not be read', () => {
		expect(check(toBreakdowns, rowsOf('a.csv', { breakdown: 'sex' }), new Map()).issues).toEqual(
			[]
		);
	});

	it('compares numbers as text', () => {
		const targets = new Map([['breakdowns', rowsOf('b.csv', { id: 2016 })]]);
		expect(check(toBreakdowns, rowsOf('a.csv', { breakdown: '2016' }), targets).issues).toEqual([]);
	});
});
