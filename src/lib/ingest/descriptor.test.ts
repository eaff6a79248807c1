import { describe, expect, it } from 'vitest';
import { briefIssues } from '../../../tests/support/brief-issues.ts';
import { readFiles, realPackage, smallPackage } from '../../../tests/support/spoil-package.ts';
import { readDescriptor } from './descriptor.ts';
import { IssueLog } from './issue.ts';

const idSchema = { fields: [{ name: 'id' }] };
const resource = (changes: object = {}) => ({
	name: 'areas',
	path: 'areas.csv',
	schema: idSchema,
	...changes
});

const read = (files: Record<string, string>) => {
	const log = new IssueLog();
	const entries = Object.entries(files).map(
		([path, text]) => [path, new TextEncoder().encode(text)] as const
	);
	const descriptor = readDescriptor(new Map(entries), log);
	return { descriptor, issues: briefIssues(log), expected: log.issues.map((i) => i.expected) };
};
const readResources = (resources: unknown, others: Record<string, string> = {}) =>
	read({
		'datapackage.json': JSON.stringify({ name: 'p', version: '1.2.0', resources }),
		...others
	});

describe('readDescriptor', () => {
	it.each([
		['real', realPackage],
		['small', smallPackage]
	])('reads the %s package without a fault', (_, dir) => {
		const log = new IssueLog();
		const descriptor = readDescriptor(readFiles(dir), log);
		expect(descriptor?.resources.map(({ name }) => name)).toContain('observations');
		expect(descriptor?.schemaPaths).toContain('schemas/observations.json');
		expect(log.issues).toEqual([]);
	});

	it('reads name, version and resources', () => {
		expect(readResources([resource()])).toMatchObject({
			descriptor: {
				name: 'p',
				version: '1.2.0',
				resources: [{ name: 'areas', paths: ['areas.csv'] }],
				schemaPaths: []
			},
			issues: []
		});
	});

	it('reads a resource of several files', () => {
		const { descriptor } = readResources([resource({ path: ['a.csv', 'b/c.csv'] })]);
		expect(descriptor?.resources[0]?.paths).toEqual(['a.csv', 'b/c.csv']);
	});

	it('reads a schema that stands in a file of its own', () => {
		const { descriptor, issues } = readResources([resource({ schema: 'schemas/areas.json' })], {
			'schemas/areas.json': JSON.stringify(idSchema)
		});
		expect(descriptor?.resources[0]?.schema.fields[0]?.name).toBe('id');
		expect(descriptor?.schemaPaths).toEqual(['schemas/areas.json']);
		expect(issues).toEqual([]);
	});

	it('reads a name and version that are missing as empty', () => {
		expect(read({ 'datapackage.json': '{"resources": []}' }).descriptor).toMatchObject({
			name: '',
			version: '',
			resources: []
		});
	});

	it.each<[string, Record<string, string>, string]>([
		['absent', {}, 'package/missing datapackage.json::'],
		['empty', { 'datapackage.json': '' }, 'file/empty datapackage.json::'],
		['not JSON', { 'datapackage.json': '{' }, 'package/descriptor datapackage.json::'],
		['a list', { 'datapackage.json': '[]' }, 'package/descriptor datapackage.json::'],
		['null', { 'datapackage.json': 'null' }, 'package/descriptor datapackage.json::'],
		['without resources', { 'datapackage.json': '{}' }, 'package/descriptor datapackage.json::']
	])('gives no descriptor where the file is %s', (_, files, issue) => {
		expect(read(files)).toMatchObject({ descriptor: null, issues: [issue] });
	});

	it.each([
		'../x',
		'../../etc/passwd',
		'/etc/x',
		'\\etc\\x',
		'a/../../x',
		'a\\..\\x',
		'..',
		'a/..',
		'C:\\x',
		'c:x',
		'file:///etc/passwd',
		'https://example.org/a.csv',
		''
	])('refuses the path %j, for a table and for a schema', (path) => {
		const issues = ['package/descriptor datapackage.json::resources.areas'];
		expect(readResources([resource({ path })])).toMatchObject({
			descriptor: { resources: [] },
			issues
		});
		expect(readResources([resource({ path: ['a.csv', path] })]).issues).toEqual(issues);
		expect(readResources([resource({ schema: path })])).toMatchObject({
			descriptor: { resources: [] },
			issues
		});
	});

	it.each(['a.csv', 'a/b/c.csv', 'a..csv', '..a.csv', './a.csv', '児童.csv'])(
		'takes the path %j',
		(path) => {
			expect(readResources([resource({ path })])).toMatchObject({
				descriptor: { resources: [{ paths: [path] }] },
				issues: []
			});
		}
	);

	it.each<[string, unknown, string]>([
		['without a name', { path: 'a.csv', schema: idSchema }, 'resources'],
		['that is no object', 'areas', 'resources'],
		['without a path', resource({ path: undefined }), 'resources.areas'],
		['with an empty list of paths', resource({ path: [] }), 'resources.areas'],
		['with a path that is a number', resource({ path: 1 }), 'resources.areas']
	])('leaves out a resource %s', (_, item, column) => {
		expect(readResources([item])).toMatchObject({
			descriptor: { resources: [] },
			issues: [`package/descriptor datapackage.json::${column}`]
		});
	});

	it('reads the other resources where one is faulty', () => {
		const { descriptor } = readResources([resource({ path: '/a' }), resource({ name: 'topics' })]);
		expect(descriptor?.resources.map(({ name }) => name)).toEqual(['topics']);
	});

	it.each<[string, object, string]>([
		['an unknown field type', { fields: [{ name: 'id', type: 'geopoint' }] }, 'type among'],
		['a bad pattern', { fields: [{ name: 'id', constraints: { pattern: '(' } }] }, 'pattern'],
		['no fields', {}, '"fields"']
	])('places a schema with %s in the file that it stands in', (_, schema, words) => {
		const inline = readResources([resource({ schema })]);
		expect(inline.issues).toEqual(['package/descriptor datapackage.json::resources.areas']);
		expect(inline.expected[0]).toContain(words);
		const apart = readResources([resource({ schema: 's.json' })], {
			's.json': JSON.stringify(schema)
		});
		expect(apart.issues).toEqual(['package/descriptor s.json::resources.areas']);
	});

	it.each<[string, Record<string, string>, string]>([
		['is missing', {}, 'file/missing s.json::'],
		['is empty', { 's.json': '' }, 'file/empty s.json::'],
		['is not JSON', { 's.json': 'id' }, 'package/descriptor s.json::']
	])('tells a schema file that %s', (_, files, issue) => {
		const { descriptor, issues } = readResources([resource({ schema: 's.json' })], files);
		expect(issues).toEqual([issue]);
		expect(descriptor?.resources).toEqual([]);
	});

	it('tells two resources of one name', () => {
		const { issues, expected } = readResources([resource(), resource({ path: 'b.csv' })]);
		expect(issues).toEqual(['package/descriptor datapackage.json::resources.areas']);
		expect(expected[0]).toContain('no other resource');
	});

	it('tells a foreign key to a resource that is not described', () => {
		const foreignKeys = [{ fields: 'id', reference: { resource: 'nations', fields: 'id' } }];
		const { issues, expected } = readResources([
			resource({ schema: { ...idSchema, foreignKeys } })
		]);
		expect(issues).toEqual(['package/descriptor datapackage.json::resources.areas']);
		expect(expected[0]).toContain('"nations"');
	});

	it('does not tell a foreign key to a resource that is described with a fault', () => {
		const foreignKeys = [{ fields: 'id', reference: { resource: 'topics', fields: 'id' } }];
		const { issues } = readResources([
			resource({ schema: { ...idSchema, foreignKeys } }),
			resource({ name: 'topics', path: '/topics.csv' })
		]);
		expect(issues).toEqual(['package/descriptor datapackage.json::resources.topics']);
	});
});
