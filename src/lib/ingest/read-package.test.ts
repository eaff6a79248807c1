import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { briefIssues } from '../../../tests/support/brief-issues.ts';
import { readFiles, realPackage, smallPackage } from '../../../tests/support/spoil-package.ts';
import { requiredResources } from './package.ts';
import { readPackage } from './read-package.ts';

const small = readFiles(smallPackage);
const bytesOf = (text: string) => new TextEncoder().encode(text);
const textOf = (path: string) => new TextDecoder().decode(small.get(path));
const smallWith = (path: string, bytes: Uint8Array | null) => {
	const files = new Map(small);
	if (bytes) files.set(path, bytes);
	else files.delete(path);
	return files;
};

describe('readPackage', () => {
	it('lets the real package in', () => {
		const { data, log } = readPackage(readFiles(realPackage));
		expect(log.issues.filter(({ severity }) => severity === 'error')).toEqual([]);
		expect(data?.observations.length).toBeGreaterThan(0);
	});

	it('lets the small package in, without a warning', () => {
		const { data, descriptor, log } = readPackage(small);
		expect(log.issues).toEqual([]);
		expect(descriptor?.name).toBe('example');
		expect(requiredResources.map((name) => [name, data?.[name].length])).toEqual([
			['topics', 1],
			['areas', 2],
			['organisations', 2],
			['sources', 6],
			['indicators', 2],
			['breakdowns', 2],
			['categories', 3],
			['observations', 18],
			['gaps', 2],
			['breaks', 2],
			['events', 2]
		]);
	});

	it('gives no tables where anything is an error, and still the descriptor', () => {
		const { data, descriptor, log } = readPackage(smallWith('areas.csv', null));
		expect(briefIssues(log)).toEqual(['file/missing areas.csv::']);
		expect(data).toBeNull();
		expect(descriptor?.resources).toHaveLength(requiredResources.length);
	});

	it('lets a package with a warning in', () => {
		const spoiled = textOf('observations/example.csv').replace(
			'被害者数は112人',
			'被害者数は百人台'
		);
		const { data, log } = readPackage(smallWith('observations/example.csv', bytesOf(spoiled)));
		expect(briefIssues(log)).toEqual(['figure/quote observations/example.csv:8:quote']);
		expect(data).not.toBeNull();
	});

	it('gives nothing without a descriptor', () => {
		const { data, descriptor, log } = readPackage(new Map());
		expect([data, descriptor]).toEqual([null, null]);
		expect(briefIssues(log)).toEqual(['package/missing datapackage.json::']);
	});

	it.each(requiredResources)('needs the resource %s', (name) => {
		const json = textOf('datapackage.json').replace(`"name": "${name}"`, '"name": "other"');
		const { data, log } = readPackage(smallWith('datapackage.json', bytesOf(json)));
		expect(briefIssues(log)).toContain(`package/descriptor datapackage.json::resources.${name}`);
		expect(data).toBeNull();
	});

	it('reads a table from several files, each with its own rows', () => {
		const json = textOf('datapackage.json').replace('"topics.csv"', '["topics.csv", "more.csv"]');
		const files = smallWith('datapackage.json', bytesOf(json));
		files.set(
			'more.csv',
			bytesOf('id,title_ja,title_en,sort,headlines\nmore,他,More,20,\nexample,主題,Topic,30,\n')
		);
		const { log } = readPackage(files);
		expect(briefIssues(log)).toEqual(['row/duplicate more.csv:3:id']);
		expect(log.issues[0]?.expected).toBe('topics.csv 2');
	});

	it('reads CRLF like LF', () => {
		const files = new Map(
			[...small].map(([path, bytes]) => [
				path,
				path.endsWith('.csv')
					? bytesOf(new TextDecoder().decode(bytes).replaceAll('\n', '\r\n'))
					: bytes
			])
		);
		const { data, log } = readPackage(files);
		expect(log.issues).toEqual([]);
		expect(data).toEqual(readPackage(small).data);
	});

	it('tells each file as it reads it', () => {
		const told: string[] = [];
		readPackage(small, { onFile: (path, index, total) => told.push(`${path} ${index}/${total}`) });
		expect(told).toHaveLength(11);
		expect(told[0]).toBe('topics.csv 1/11');
		expect(told.at(-1)).toBe('events.csv 11/11');
	});

	it('lists no more issues than its limit, counts all, and stays shut', () => {
		const spoiled = textOf('observations/example.csv').replaceAll('stated', 'said');
		const files = smallWith('observations/example.csv', bytesOf(spoiled));
		const { data, log } = readPackage(files, { limit: 3 });
		expect(log.issues).toHaveLength(3);
		expect(log.errors).toBeGreaterThanOrEqual(17);
		expect(data).toBeNull();
	});

	it('tells a file that is missing, and not every reference to it', () => {
		const { log } = readPackage(smallWith('sources.csv', null));
		expect(briefIssues(log)).toEqual(['file/missing sources.csv::']);
	});

	it('tells a missing column once, and not every cell of it', () => {
		const spoiled = textOf('observations/example.csv').replace(',status,', ',state,');
		const { log } = readPackage(smallWith('observations/example.csv', bytesOf(spoiled)));
		expect(briefIssues(log)).toEqual([
			'field/unknown observations/example.csv:1:state',
			'field/missing observations/example.csv:1:status'
		]);
	});

	it('tells a faulty cell once', () => {
		const spoiled = textOf('observations/example.csv').replace(',100,', ',hundred,');
		const { log } = readPackage(smallWith('observations/example.csv', bytesOf(spoiled)));
		expect(briefIssues(log)).toEqual(['cell/type observations/example.csv:5:value']);
	});
});

describe('readPackage on anything', () => {
	const paths = fc.constantFrom(...small.keys());
	const bytes = fc.oneof(
		fc.uint8Array({ maxLength: 400 }),
		fc.string({ unit: 'binary', maxLength: 400 }).map(bytesOf),
		fc.json().map(bytesOf)
	);
	const holds = (files: Map<string, Uint8Array>) => {
		const { data, log } = readPackage(files);
		expect(data === null).toBe(log.errors > 0);
		if (data) expect(log.issues.every(({ severity }) => severity === 'warning')).toBe(true);
	};

	it('never throws, and lets in no package with an error, whatever bytes a file has', () => {
		fc.assert(
			fc.property(paths, bytes, (path, given) => holds(smallWith(path, given))),
			{ numRuns: 150 }
		);
	});

	it('never throws, and lets in no package with an error, whatever part of a file is replaced', () => {
		const splice = fc.record({
			at: fc.double({ min: 0, max: 1, noNaN: true }),
			removed: fc.nat(40),
			inserted: fc.oneof(
				fc.uint8Array({ maxLength: 8 }),
				fc.constantFrom('"', ',', '\n', '\r', '-', '9', '０', ' ', '{}', '[]', 'null').map(bytesOf)
			)
		});
		fc.assert(
			fc.property(paths, splice, (path, { at, removed, inserted }) => {
				const original = small.get(path) ?? new Uint8Array();
				const start = Math.floor(at * original.length);
				const rest = original.subarray(start + removed);
				holds(smallWith(path, Buffer.concat([original.subarray(0, start), inserted, rest])));
			}),
			{ numRuns: 300 }
		);
	});

	it('never throws, and lets in no package with an error, whatever a cell holds', () => {
		const [header = '', ...lines] = textOf('observations/example.csv').trim().split('\n');
		const cell = fc.oneof(
			fc.string({ unit: 'grapheme', maxLength: 20 }),
			fc.constantFrom(
				'2016',
				'2016-H1',
				'1e999',
				'-0',
				'平成28年',
				'__proto__',
				'toString',
				'L',
				'slip'
			)
		);
		fc.assert(
			fc.property(fc.nat(lines.length - 1), fc.nat(13), cell, (row, column, text) => {
				const changed = lines.map((line, i) => {
					if (i !== row) return line;
					const cells = line.split(',');
					cells[column] = `"${text.replaceAll('"', '""')}"`;
					return cells.join(',');
				});
				const file = [header, ...changed, ''].join('\n');
				holds(smallWith('observations/example.csv', bytesOf(file)));
			}),
			{ numRuns: 300 }
		);
	});

	it('never throws, and lets in no package with an error, whatever a schema asks', () => {
		const field = fc.record(
			{
				name: fc.constantFrom('id', 'name_ja', 'name_en', '__proto__', 'constructor', ''),
				type: fc.constantFrom('string', 'integer', 'list', 'date', 'any', 1),
				delimiter: fc.constantFrom('|', '', 0),
				constraints: fc.record(
					{
						required: fc.jsonValue(),
						unique: fc.boolean(),
						enum: fc.oneof(fc.jsonValue(), fc.constant([{ toString: 1, valueOf: 1 }])),
						pattern: fc.oneof(fc.string({ maxLength: 6 }), fc.jsonValue()),
						minimum: fc.jsonValue(),
						maxLength: fc.jsonValue()
					},
					{ requiredKeys: [] }
				)
			},
			{ requiredKeys: ['name'] }
		);
		const schema = fc.record(
			{
				fields: fc.array(field, { maxLength: 4 }),
				primaryKey: fc.oneof(fc.jsonValue(), fc.constant('id')),
				foreignKeys: fc.oneof(
					fc.jsonValue(),
					fc.constant([{ fields: 'id', reference: { resource: 'topics', fields: 'toString' } }])
				),
				missingValues: fc.jsonValue()
			},
			{ requiredKeys: ['fields'] }
		);
		fc.assert(
			fc.property(schema, (json) =>
				holds(smallWith('schemas/areas.json', bytesOf(JSON.stringify(json))))
			),
			{ numRuns: 300 }
		);
	});
});
