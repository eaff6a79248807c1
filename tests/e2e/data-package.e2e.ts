import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { basename, dirname, join } from 'node:path';
import { Resource } from 'datapackage';
import { strFromU8, unzipSync } from 'fflate';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { publishedTableNames } from '#lib/server/warehouse/published-table-names.ts';
import { readText } from '../support/site-reader.ts';
import { askSite, downloadTo } from '../support/downloads.ts';

let dir: string;
beforeAll(() => {
	dir = mkdtempSync(join(tmpdir(), 'data-files-'));
});
afterAll(() => rmSync(dir, { recursive: true, force: true }));

const download = (path: string): Promise<string> => downloadTo(dir, path);

describe('the data package', () => {
	it('is valid, each row by the schema of its table', async () => {
		const zip = unzipSync(
			new Uint8Array(await (await askSite('/data/datapackage.zip')).arrayBuffer())
		);
		const names = Object.keys(zip);
		expect(names).toEqual([...names].sort());
		for (const [path, bytes] of Object.entries(zip)) {
			mkdirSync(dirname(join(dir, 'package', path)), { recursive: true });
			writeFileSync(join(dir, 'package', path), bytes);
		}
		const descriptor = JSON.parse(strFromU8(zip['datapackage.json'] ?? new Uint8Array())) as {
			resources: { name: string; path: string | string[]; schema: string }[];
		};
		let rows = 0;
		for (const { name, path, schema } of descriptor.resources)
			for (const part of [path].flat()) {
				// the validator knows version 1: no lists, no tables of several files, no default dialect
				const known = JSON.parse(strFromU8(zip[schema] ?? new Uint8Array())) as {
					fields: { type: string }[];
					foreignKeys?: unknown;
				};
				for (const field of known.fields) if (field.type === 'list') field.type = 'string';
				delete known.foreignKeys;
				const resource = await Resource.load(
					{
						name,
						path: part,
						profile: 'tabular-data-resource',
						encoding: 'utf-8',
						dialect: { delimiter: ',' },
						schema: known
					},
					{ basePath: join(dir, 'package') }
				);
				expect(resource.errors, part).toEqual([]);
				rows += (await resource.read({ keyed: true })).length;
			}
		expect(rows).toBeGreaterThan(6000);
	});

	it('is described with addresses that can be read', async () => {
		const descriptor = JSON.parse(await readText('/data/datapackage.json')) as {
			resources: { path: string | string[]; schema: string }[];
		};
		const addresses = descriptor.resources.flatMap(({ path, schema }) => [path, schema].flat());
		expect(addresses.length).toBeGreaterThan(50);
		for (const address of addresses) expect((await fetch(address)).status, address).toBe(200);
	});
});

describe('the schema of a table', () => {
	it.each(['observations', ...publishedTableNames])(
		'%s names the columns of its CSV, each with its meaning in both languages',
		async (table) => {
			const schema = JSON.parse(await readText(`/data/tables/${table}.schema.json`)) as {
				fields: { name: string; type: string; description: string; description_ja: string }[];
			};
			const [head] = (await readText(`/data/tables/${table}.csv`)).split('\r\n');
			expect(schema.fields.map(({ name }) => name).join()).toBe(head);
			const silent = schema.fields.filter((one) => !one.description || !one.description_ja);
			expect(silent).toEqual([]);
		}
	);

	it('of releases is that of their rows', async () => {
		const schema = JSON.parse(await readText('/data/tables/releases.schema.json')) as object;
		const path = await download('/data/tables/releases.csv');
		const resource = await Resource.load(
			{
				name: 'releases',
				path: basename(path),
				profile: 'tabular-data-resource',
				encoding: 'utf-8',
				schema
			},
			{ basePath: dir }
		);
		expect(resource.errors).toEqual([]);
		const rows = (await resource.read({ keyed: true })) as Record<string, unknown>[];
		expect(rows.find(({ version }) => version === '1.0.0')).toMatchObject({
			holds_plans: 13,
			rows_mended: 0,
			place: 0
		});
	});
});

describe('the catalogue', () => {
	it('tells of every indicator, with files that can be read', async () => {
		const catalogue = JSON.parse(await readText('/data/catalog.json')) as {
			'@type': string;
			'dcat:dataset': {
				'dct:identifier': string;
				'dcat:distribution': { 'dcat:downloadURL': { '@id': string } }[];
			}[];
		};
		expect(catalogue['@type']).toBe('dcat:Catalog');
		const datasets = catalogue['dcat:dataset'];
		expect(datasets.length).toBeGreaterThan(200);
		expect(datasets[1]?.['dct:identifier']).toBe('mimamori-releases');
		for (const { 'dcat:distribution': files } of datasets.slice(0, 3))
			for (const { 'dcat:downloadURL': address } of files)
				expect((await fetch(address['@id'], { method: 'HEAD' })).status, address['@id']).toBe(200);
	});
});
