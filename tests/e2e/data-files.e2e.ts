import { execFileSync } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { DuckDBInstance } from '@duckdb/node-api';
import { afterAll, beforeAll, describe, expect, inject, it } from 'vitest';
import { snippets, type Snippet } from '../../src/routes/data/snippets.ts';
import { readPage } from '../support/site-reader.ts';
import { askSite, downloadTo } from '../support/downloads.ts';

let dir: string;
beforeAll(() => {
	dir = mkdtempSync(join(tmpdir(), 'data-files-'));
});
afterAll(() => rmSync(dir, { recursive: true, force: true }));

const download = (path: string): Promise<string> => downloadTo(dir, path);

describe('a file', () => {
	const whole = [
		'/indicators/sns-victims/data.arrow',
		'/indicators/sns-victims/data.csv',
		'/indicators/sns-victims/data.xlsx',
		'/data/tables/events.arrow',
		'/data/tables/events.csv',
		'/data/tables/release_changes.csv',
		'/data/tables/releases.schema.json',
		'/data/observations.parquet',
		'/data/warehouse.duckdb',
		'/data/catalog.json',
		'/data/datapackage.json',
		'/data/datapackage.zip',
		'/data/package/schemas/topics.json'
	];

	it.each(whole)('%s has a tag, gives 304, and is open to other sites', async (path) => {
		const first = await askSite(path);
		await first.arrayBuffer();
		expect(first.status).toBe(200);
		expect(first.headers.get('access-control-allow-origin')).toBe('*');
		expect(first.headers.get('cache-control')).toBe('no-cache');
		const tag = first.headers.get('etag') ?? '';
		expect(tag).toMatch(/^W\/"/);
		const second = await askSite(path, { headers: { 'if-none-match': tag } });
		expect([second.status, second.headers.get('etag')]).toEqual([304, tag]);
		expect(second.headers.get('access-control-allow-origin')).toBe('*');
	});

	it.each(whole)('%s is the same each time', async (path) => {
		const read = async (): Promise<Buffer> =>
			Buffer.from(await (await askSite(path)).arrayBuffer());
		expect((await read()).equals(await read())).toBe(true);
	});

	it('answers a preflight, and a page opens to nobody', async () => {
		const asked = await askSite('/data/tables/events.arrow', { method: 'OPTIONS' });
		expect(asked.status).toBe(204);
		expect(asked.headers.get('access-control-allow-headers')).toContain('If-None-Match');
		expect((await askSite('/data')).headers.get('access-control-allow-origin')).toBeNull();
	});

	it('is given in part', async () => {
		const part = await askSite('/data/warehouse.duckdb', { headers: { range: 'bytes=8-11' } });
		expect([part.status, await part.text()]).toEqual([206, 'DUCK']);
		const outside = { headers: { range: 'bytes=999999999999-' } };
		expect((await askSite('/data/warehouse.duckdb', outside)).status).toBe(416);
	});

	it.each([
		['/data/warehouse.duckdb?asof=2018-01-01', 400],
		['/data/datapackage.zip?asof=2018-01-01', 400],
		['/data/observations.parquet?kind=weekly', 400],
		['/indicators/sns-victims/data.arrow?asof=yesterday', 400],
		['/indicators/none/data.arrow', 404],
		['/indicators/none/data.xlsx', 404],
		['/data/tables/none.arrow', 404],
		['/data/tables/none.schema.json', 404],
		['/data/package/build/warehouse.duckdb', 404],
		['/data/package/..%2f..%2fpackage.json', 404]
	])('refuses %s with %i', async (path, status) => {
		expect((await askSite(path)).status).toBe(status);
	});
});

describe('a reader that gives up', () => {
	it('leaves the server answering', async () => {
		for (let i = 0; i < 20; i += 1) {
			const stop = new AbortController();
			const answer = await askSite('/data/warehouse.duckdb', { signal: stop.signal });
			await answer.body?.getReader().read();
			stop.abort();
		}
		expect((await askSite('/data/tables/events.csv')).status).toBe(200);
	});
});

describe('the page of the data', () => {
	it.each(['/data', '/en/data'])('%s carries a dataset that ends where it should', async (path) => {
		const page = await readPage(path);
		const [, text = ''] = /<script type="application\/ld\+json">(.*?)<\/script>/s.exec(page) ?? [];
		const dataset = JSON.parse(text) as { '@type': string; distribution: { contentUrl: string }[] };
		expect(dataset['@type']).toBe('Dataset');
		expect(dataset.distribution.map(({ contentUrl }) => new URL(contentUrl).pathname)).toContain(
			'/data/observations.parquet'
		);
	});

	it('shows each snippet that is run here', async () => {
		const page = await readPage('/en/data');
		const shown = [...page.matchAll(/<pre[^>]*><code[^>]*>(.*?)<\/code>/gs)].map(([, code = '']) =>
			code.replaceAll('&lt;', '<').replaceAll('&gt;', '>').replaceAll('&amp;', '&')
		);
		const example = /indicators\/([a-z0-9-]+)\/data\.arrow/.exec(page)?.[1] ?? '';
		for (const { code } of snippets(inject('siteUrl'), example)) expect(shown).toContain(code);
	});
});

const codeOf = (id: Snippet['id']): string =>
	snippets(inject('siteUrl'), 'sns-victims').find((one) => one.id === id)?.code ?? '';

describe('a snippet', () => {
	it('of DuckDB over Parquet gives the totals', async () => {
		// no extension for HTTP can be had here: the file is read where it was put
		const path = await download('/data/observations.parquet');
		const code = codeOf('duckdb').replace(`${inject('siteUrl')}/data/observations.parquet`, path);
		expect(await run(code)).toContainEqual(
			expect.objectContaining({ period: '2015', value: 1652 })
		);
	});

	it('of the DuckDB file gives the totals', async () => {
		const path = await download('/data/warehouse.duckdb');
		const code = codeOf('warehouse').replace(`${inject('siteUrl')}/data/warehouse.duckdb`, path);
		expect(await run(code)).toContainEqual(
			expect.objectContaining({ period: '2015', value: 1652 })
		);
	});

	it('of JavaScript over Arrow gives the totals', () => {
		const printed = execFileSync(process.execPath, ['--input-type=module', '-e', codeOf('arrow')], {
			encoding: 'utf8'
		});
		expect(printed.split('\n')).toContain('2015 1652 人');
	});
});

/** Runs statements and gives the rows of the last one. */
async function run(code: string): Promise<unknown[]> {
	const instance = await DuckDBInstance.create(':memory:');
	const connection = await instance.connect();
	try {
		const statements = code.split(';').filter((statement) => statement.trim() !== '');
		for (const statement of statements.slice(0, -1)) await connection.run(statement);
		const reader = await connection.runAndReadAll(statements.at(-1) ?? '');
		return reader.getRowObjectsJson();
	} finally {
		connection.closeSync();
		instance.closeSync();
	}
}
