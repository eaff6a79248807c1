import { describe, expect, it } from 'vitest';
import { briefIssues } from '../../../tests/support/brief-issues.ts';
import { checkTable } from './check-table.ts';
import { byColumn } from './cut-table.ts';
import { IssueLog } from './issue.ts';
import { parseTableSchema, type TableSchema } from './table-schema.ts';

const schemaOf = (json: object): TableSchema => {
	const schema = parseTableSchema(json);
	if (typeof schema === 'string') throw new Error(schema);
	return schema;
};
const schema = schemaOf({
	fields: [
		{ name: 'id', constraints: { required: true } },
		{ name: 'value', type: 'number' }
	]
});

const check = (header: string[], rows: string[][], shape = schema) => {
	const log = new IssueLog();
	const typed = checkTable(byColumn({ header, rows }), shape, 'a.csv', log).rows();
	return { typed, cells: typed.map((row) => row.cells), issues: briefIssues(log), log };
};

describe('checkTable', () => {
	it('gives typed rows with their places', () => {
		expect(
			check(
				['id', 'value'],
				[
					['a', '1'],
					['b', '']
				]
			)
		).toMatchObject({
			typed: [
				{ file: 'a.csv', row: 2, cells: { id: 'a', value: 1 } },
				{ file: 'a.csv', row: 3, cells: { id: 'b', value: null } }
			],
			issues: []
		});
	});

	it('reads columns by name, in any order', () => {
		expect(check(['value', 'id'], [['1', 'a']]).cells).toEqual([{ id: 'a', value: 1 }]);
	});

	it('gives no rows for a header alone', () => {
		expect(check(['id', 'value'], [])).toMatchObject({ typed: [], issues: [] });
	});

	it('tells the row and column of a faulty cell, which reads as null', () => {
		const { cells, issues } = check(
			['id', 'value'],
			[
				['a', '1'],
				['b', 'x']
			]
		);
		expect(issues).toEqual(['cell/type a.csv:3:value']);
		expect(cells[1]).toEqual({ id: 'b', value: null });
	});

	it.each<[string, string[]]>([
		['short', ['a']],
		['long', ['a', '1', '2']]
	])('tells a row that is too %s, and reads it', (_, row) => {
		const { cells, issues, log } = check(['id', 'value'], [row]);
		expect(issues).toEqual(['row/width a.csv:2:']);
		expect(log.issues[0]).toMatchObject({ value: String(row.length), expected: '2' });
		expect(cells[0]?.['id']).toBe('a');
	});

	it('tells a blank row as too short and without what it needs', () => {
		expect(check(['id', 'value'], [['']]).issues).toEqual([
			'row/width a.csv:2:',
			'cell/required a.csv:2:id'
		]);
	});

	it('tells a missing column once, in the header', () => {
		const { cells, issues, log } = check(['value'], [['1'], ['2']]);
		expect(issues).toEqual(['field/missing a.csv:1:id']);
		expect(log.issues[0]).toMatchObject({ expected: 'id', suggestion: '' });
		expect(cells).toEqual([{ value: 1 }, { value: 2 }]);
	});

	it('tells an unknown column, and suggests the nearest known one', () => {
		const { issues, log } = check(['id', 'values'], [['a', '1']]);
		expect(issues).toEqual(['field/unknown a.csv:1:values', 'field/missing a.csv:1:value']);
		expect(log.issues[0]).toMatchObject({ value: 'values', suggestion: 'value' });
		expect(log.issues[1]).toMatchObject({ expected: 'value', suggestion: 'values' });
	});

	it('tells an unknown column beside all known ones', () => {
		const { cells, issues, log } = check(['id', 'value', 'comment'], [['a', '1', 'x']]);
		expect(issues).toEqual(['field/unknown a.csv:1:comment']);
		expect(log.issues[0]?.suggestion).toBe('');
		expect(cells).toEqual([{ id: 'a', value: 1 }]);
	});

	it('tells a column that stands twice, and reads the first', () => {
		const { cells, issues } = check(['id', 'value', 'value'], [['a', '1', '2']]);
		expect(issues).toEqual(['cell/unique a.csv:1:value']);
		expect(cells).toEqual([{ id: 'a', value: 1 }]);
	});

	it.each([' value', 'value ', 'value\r'])('tells a space around the column name %j', (name) => {
		const { issues } = check(['id', name], []);
		expect(issues).toContain(`cell/space a.csv:1:${name}`);
		expect(issues).toContain('field/missing a.csv:1:value');
	});

	it('does not take another case for the same name', () => {
		expect(check(['ID', 'value'], []).issues).toEqual([
			'field/unknown a.csv:1:ID',
			'field/missing a.csv:1:id'
		]);
	});

	it('reads the missing values of the schema as empty', () => {
		const shape = schemaOf({
			fields: [
				{ name: 'id', constraints: { required: true } },
				{ name: 'value', type: 'number' }
			],
			missingValues: ['', '-', 'n/a']
		});
		const { cells, issues } = check(
			['id', 'value'],
			[
				['a', '-'],
				['b', 'n/a'],
				['-', '1']
			],
			shape
		);
		expect(cells.map(({ value }) => value)).toEqual([null, null, 1]);
		expect(issues).toEqual(['cell/required a.csv:4:id']);
	});
});
