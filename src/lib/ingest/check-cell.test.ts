import { describe, expect, it } from 'vitest';
import { checkCell, type Cell } from './check-cell.ts';
import { IssueLog, type IssueType } from './issue.ts';
import type { Constraints, Field, FieldType } from './table-schema.ts';

const place = { file: 'a.csv', row: 2, column: 'value' };

const check = (text: string, type: FieldType, constraints: Constraints = {}, delimiter = ',') => {
	const field: Field = { name: 'value', type, delimiter, constraints };
	const log = new IssueLog();
	const cell = checkCell(text, field, place, log);
	return { cell, log, types: log.issues.map((issue) => issue.type) };
};

describe('checkCell, by type', () => {
	it.each<[FieldType, string, Cell]>([
		['integer', '0', 0],
		['integer', '1487', 1487],
		['integer', '-3', -3],
		['integer', '+3', 3],
		['integer', '007', 7],
		['integer', '9007199254740991', 9007199254740991],
		['number', '0', 0],
		['number', '48.8', 48.8],
		['number', '-0.5', -0.5],
		['number', '.5', 0.5],
		['number', '5.', 5],
		['number', '1e3', 1000],
		['number', '2.5E-1', 0.25],
		['boolean', 'true', true],
		['boolean', 'false', false],
		['date', '2016-07-15', '2016-07-15'],
		['date', '2016-02-29', '2016-02-29'],
		['list', 'year', ['year']],
		['list', 'year,half', ['year', 'half']],
		['list', 'year,', ['year', '']],
		['string', '児童', '児童'],
		['string', '1,000', '1,000'],
		['string', '１２人', '１２人'],
		['string', 'two words', 'two words']
	])('reads as %s the text %s', (type, text, cell) => {
		expect(check(text, type)).toMatchObject({ cell, types: [] });
	});

	it.each<[FieldType, string]>([
		['integer', '1.0'],
		['integer', '1e3'],
		['integer', '1,000'],
		['integer', '--1'],
		['integer', 'abc'],
		['integer', '9007199254740992'],
		['number', '1,000'],
		['number', '1 000'],
		['number', '約1900'],
		['number', '48.8%'],
		['number', '1.2.3'],
		['number', '.'],
		['number', '-'],
		['number', 'NaN'],
		['number', 'Infinity'],
		['number', '1e999'],
		['number', '0x10'],
		['number', '▲5'],
		['boolean', 'TRUE'],
		['boolean', '1'],
		['boolean', 'yes'],
		['date', '2016'],
		['date', '2016-7-15'],
		['date', '2016-02-30'],
		['date', '2015-02-29'],
		['date', '2016-13-01'],
		['date', '2016-00-10'],
		['date', '2016-07-15T00:00:00Z'],
		['date', '平成28年7月15日']
	])('does not read as %s the text %s', (type, text) => {
		const { cell, log } = check(text, type);
		expect(cell).toBeNull();
		expect(log.issues).toMatchObject([
			{ type: 'cell/type', ...place, value: text, expected: type }
		]);
	});

	it('cuts a list at its own separator', () => {
		expect(check('year|half', 'list', {}, '|').cell).toEqual(['year', 'half']);
	});

	it.each<FieldType>(['string', 'integer', 'number', 'boolean', 'date', 'list'])(
		'reads an empty %s as null',
		(type) => {
			expect(check('', type)).toMatchObject({ cell: null, types: [] });
		}
	);
});

describe('checkCell, stray spaces', () => {
	it.each([
		' a',
		'a ',
		'\u3000a',
		'a\u3000',
		'a  b',
		'a\u3000\u3000b',
		'a\tb',
		'a\nb',
		'a\r',
		'\u00a0a',
		' '
	])('tells %j', (text) => {
		const { log } = check(text, 'string');
		expect(log.issues).toMatchObject([{ type: 'cell/space', ...place, value: text }]);
	});

	it.each(['a b', 'a\u3000b', '第1 表2'])('takes %j', (text) => {
		expect(check(text, 'string')).toMatchObject({ cell: text, types: [] });
	});

	it('does not read a number with a space before it', () => {
		expect(check(' 12', 'number')).toMatchObject({
			cell: null,
			types: ['cell/space', 'cell/type']
		});
	});
});

describe('checkCell, full-width digits', () => {
	it.each<[FieldType, string, string]>([
		['integer', '１２', '12'],
		['number', '１,２３４', '1,234'],
		['number', '４８．８', '48.8'],
		['date', '２０１６-07-15', '2016-07-15'],
		['list', '１,2', '1,2'],
		['boolean', '１', '1']
	])('refuses in a column of type %s the text %s, and says %s', (type, text, expected) => {
		const { cell, log } = check(text, type);
		expect(cell).toBeNull();
		expect(log.issues).toMatchObject([{ type: 'cell/full-width', value: text, expected }]);
	});

	it('takes them in free text', () => {
		expect(check('被害者は１２人', 'string').types).toEqual([]);
	});

	it('names them where they are why a pattern does not hold', () => {
		const { log } = check('２０１６', 'string', { pattern: /^\d{4}$/u });
		expect(log.issues).toMatchObject([{ type: 'cell/full-width', expected: '2016' }]);
	});
});

describe('checkCell, constraints', () => {
	it.each<[Constraints, FieldType, string]>([
		[{ required: true }, 'string', 'a'],
		[{ enum: ['A', 'P'] }, 'string', 'P'],
		[{ enum: ['1', '2'] }, 'integer', '2'],
		[{ pattern: /^(?:[a-z]+)$/u }, 'string', 'npa'],
		[{ minimum: 0 }, 'number', '0'],
		[{ maximum: 100 }, 'number', '100'],
		[{ minimum: 0, maximum: 100 }, 'integer', '50'],
		[{ minLength: 2 }, 'string', 'ab'],
		[{ maxLength: 2 }, 'string', '児童'],
		[{ maxLength: 2 }, 'string', '😀😀'],
		[{ unique: true }, 'string', 'a'],
		[{ enum: ['A'], pattern: /^a$/, minimum: 1, minLength: 3 }, 'string', '']
	])('with %j takes the %s %j', (constraints, type, text) => {
		expect(check(text, type, constraints).types).toEqual([]);
	});

	it.each<[Constraints, FieldType, string, IssueType, string]>([
		[{ required: true }, 'string', '', 'cell/required', ''],
		[{ enum: ['A', 'P'] }, 'string', 'a', 'cell/enum', 'A, P'],
		[{ enum: [] }, 'string', 'A', 'cell/enum', ''],
		[{ pattern: /^(?:[a-z]+)$/u }, 'string', 'NPA', 'cell/pattern', '^(?:[a-z]+)$'],
		[{ minimum: 0 }, 'number', '-0.1', 'cell/range', '0–∞'],
		[{ maximum: 100 }, 'number', '100.1', 'cell/range', '−∞–100'],
		[{ minimum: 0, maximum: 100 }, 'integer', '101', 'cell/range', '0–100'],
		[{ minLength: 2 }, 'string', '児', 'cell/length', '2–∞'],
		[{ maxLength: 2 }, 'string', '被害者', 'cell/length', '0–2'],
		[{ minLength: 1, maxLength: 2 }, 'string', 'abc', 'cell/length', '1–2']
	])('with %j does not take the %s %j: %s', (constraints, type, text, issue, expected) => {
		const { cell, log } = check(text, type, constraints);
		expect(cell).toBeNull();
		expect(log.issues).toEqual([
			expect.objectContaining({ type: issue, severity: 'error', ...place, value: text, expected })
		]);
	});

	it('suggests the nearest allowed value', () => {
		const { log } = check('offical', 'string', { enum: ['official', 'press'] });
		expect(log.issues[0]?.suggestion).toBe('official');
	});

	it('suggests nothing where no allowed value is close', () => {
		const { log } = check('wiki', 'string', { enum: ['official', 'press'] });
		expect(log.issues[0]?.suggestion).toBe('');
	});

	it('tells one fault at a time', () => {
		const constraints = { enum: ['ab'], pattern: /^ab$/, maxLength: 2 };
		expect(check('xyz', 'string', constraints).types).toEqual(['cell/enum']);
	});
});
