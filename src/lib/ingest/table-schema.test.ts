import { describe, expect, it } from 'vitest';
import { fieldTypes, isRecord, parseTableSchema, type TableSchema } from './table-schema.ts';

const field = (changes: object) => ({ fields: [{ name: 'value', ...changes }] });
const constraintsOf = (constraints: object) => {
	const schema = parseTableSchema(field({ constraints }));
	return typeof schema === 'string' ? schema : schema.fields[0]?.constraints;
};

describe('parseTableSchema', () => {
	it('reads names, types, keys and missing values', () => {
		expect(
			parseTableSchema({
				fields: [{ name: 'id' }, { name: 'kinds', type: 'list', delimiter: '|' }],
				primaryKey: ['id'],
				foreignKeys: [{ fields: ['id'], reference: { resource: 'sources', fields: ['id'] } }],
				missingValues: ['', '-']
			})
		).toEqual<TableSchema>({
			fields: [
				{ name: 'id', type: 'string', delimiter: ',', constraints: {} },
				{ name: 'kinds', type: 'list', delimiter: '|', constraints: {} }
			],
			primaryKey: ['id'],
			foreignKeys: [{ fields: ['id'], resource: 'sources', referenced: ['id'] }],
			missingValues: ['', '-']
		});
	});

	it('takes an empty cell alone for missing unless told', () => {
		expect(parseTableSchema({ fields: [] })).toMatchObject({ missingValues: [''] });
	});

	it('reads keys that are one name', () => {
		expect(
			parseTableSchema({
				...field({}),
				primaryKey: 'value',
				foreignKeys: [{ fields: 'value', reference: { resource: 'areas', fields: 'id' } }]
			})
		).toMatchObject({
			primaryKey: ['value'],
			foreignKeys: [{ fields: ['value'], resource: 'areas', referenced: ['id'] }]
		});
	});

	it('reads a reference without a resource as one to the same table', () => {
		expect(
			parseTableSchema({
				...field({}),
				foreignKeys: [{ fields: 'value', reference: { fields: 'value' } }]
			})
		).toMatchObject({ foreignKeys: [{ resource: '' }] });
	});

	it.each(fieldTypes)('knows the type %s', (type) => {
		expect(parseTableSchema(field({ type }))).toMatchObject({ fields: [{ type }] });
	});

	it.each<[object, object]>([
		[
			{ required: true, unique: true },
			{ required: true, unique: true }
		],
		[{ required: false, unique: 'yes' }, {}],
		[{ enum: ['A', 'P'] }, { enum: ['A', 'P'] }],
		[{ enum: [1, 2.5, true] }, { enum: ['1', '2.5', 'true'] }],
		[{ enum: [{ toString: 1, valueOf: 1 }] }, { enum: ['{"toString":1,"valueOf":1}'] }],
		[{ enum: 'A' }, {}],
		[
			{ minimum: 0, maximum: 100 },
			{ minimum: 0, maximum: 100 }
		],
		[{ minimum: '0' }, {}],
		[
			{ minLength: 1, maxLength: 80 },
			{ minLength: 1, maxLength: 80 }
		],
		[{ other: 1 }, {}]
	])('reads the constraints %j as %j', (given, constraints) => {
		expect(constraintsOf(given)).toEqual(constraints);
	});

	it('holds a pattern to the whole cell', () => {
		const schema = parseTableSchema(field({ constraints: { pattern: 'a|bc' } }));
		const pattern = typeof schema === 'string' ? null : schema.fields[0]?.constraints.pattern;
		expect(['a', 'bc', 'ac', 'abc', 'xa', ''].filter((text) => pattern?.test(text))).toEqual([
			'a',
			'bc'
		]);
	});

	it.each<[string, unknown, string]>([
		['nothing', null, '"fields"'],
		['a list', [], '"fields"'],
		['a text', 'fields', '"fields"'],
		['fields that are no list', { fields: {} }, '"fields"'],
		['a field without a name', { fields: [{}] }, '"name"'],
		['a field that is no object', { fields: ['id'] }, '"name"'],
		[
			'an unknown type',
			field({ type: 'geopoint' }),
			'field "value" of a type among string, integer'
		],
		['a type that is no text', field({ type: 1 }), 'field "value" of a type'],
		['a pattern with an open bracket', field({ constraints: { pattern: '[a-z' } }), 'pattern'],
		['a primary key of an unknown field', { ...field({}), primaryKey: ['id'] }, '"id"'],
		['a foreign key of an unknown field', foreignKey({ fields: ['id'] }), 'foreignKeys'],
		['a foreign key without a reference', foreignKey({ reference: undefined }), 'foreignKeys'],
		['a foreign key without fields', foreignKey({ fields: [] }), 'foreignKeys'],
		['a foreign key that is no object', { ...field({}), foreignKeys: ['value'] }, 'foreignKeys'],
		[
			'a foreign key to more columns than it has',
			foreignKey({ reference: { resource: 'a', fields: ['x', 'y'] } }),
			'foreignKeys'
		]
	])('refuses %s', (_, json, words) => {
		expect(parseTableSchema(json)).toContain(words);
	});

	it('names the first fault only', () => {
		const json = {
			fields: [
				{ name: 'a', type: 'x' },
				{ name: 'b', type: 'y' }
			]
		};
		expect(parseTableSchema(json)).toMatch(/^field "a" /);
	});
});

describe('isRecord', () => {
	it.each([{}, { a: 1 }])('takes %j for an object', (value) => {
		expect(isRecord(value)).toBe(true);
	});

	it.each([null, undefined, [], 'a', 1, true])('does not take %j for one', (value) => {
		expect(isRecord(value)).toBe(false);
	});
});

function foreignKey(changes: object): object {
	const key = { fields: ['value'], reference: { resource: 'areas', fields: ['id'] }, ...changes };
	return { ...field({}), foreignKeys: [key] };
}
