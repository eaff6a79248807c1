import { mkdirSync, rmSync } from 'node:fs';
import { dirname } from 'node:path';
import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest';
import { warehousePath } from '#lib/server/warehouse/warehouse-path.ts';
import { removeDirectory, temporaryDirectory } from '../support/package-copy.ts';
import { startSite, type SiteServer } from '../support/site-server.ts';
import { buildVariant, putInPlace, type Variant } from '../support/warehouse-variants.ts';

const noticed = { timeout: 30_000, interval: 50 };
const addresses = [
	'/',
	'/en/indicators/child-pornography-persons',
	'/indicators/child-pornography-persons/data.csv',
	'/indicators/child-pornography-persons/data.json',
	'/indicators/child-pornography-persons/chart.svg',
	'/plans/basic-2017/progress.json'
];

let dir: string;
let variants: [Variant, Variant];
let servers: [SiteServer, SiteServer];

beforeAll(async () => {
	dir = temporaryDirectory();
	variants = [await buildVariant(1001), await buildVariant(1002)];
	mkdirSync(dirname(warehousePath(dir)), { recursive: true });
	putInPlace(variants[0].path, warehousePath(dir));
	// behind one proxy both have its address
	const settings = { ORIGIN: 'https://mimamori.example' };
	servers = [await startSite(dir, settings), await startSite(dir, settings)];
});
afterAll(async () => {
	for (const server of servers) await server.stop();
	for (const variant of variants) removeDirectory(variant.dir);
	rmSync(dir, { recursive: true, force: true });
});

const ask = async ({ url }: SiteServer, address: string) => {
	const answer = await fetch(url + address);
	const body = Buffer.from(await answer.arrayBuffer()).toString('base64');
	return { status: answer.status, tag: answer.headers.get('etag'), body };
};
const tags = () => Promise.all(servers.map(async (one) => (await ask(one, '/')).tag));

describe('two servers on one warehouse file', () => {
	it.each(addresses)('give the same bytes and ETag of %s', async (address) => {
		const [one, other] = await Promise.all(servers.map((server) => ask(server, address)));
		expect(one).toEqual(other);
		expect(one?.status).toBe(200);
		expect(one?.tag).toMatch(/^W\/".{22}"$/);
	});

	it('know each other’s ETags', async () => {
		const { tag } = await ask(servers[0], '/');
		const answer = await fetch(servers[1].url, { headers: { 'If-None-Match': tag ?? '' } });
		expect(answer.status).toBe(304);
	});

	it('both notice a new file, and agree again', async () => {
		const [before] = await tags();
		putInPlace(variants[1].path, warehousePath(dir));
		await vi.waitUntil(async () => (await tags()).every((tag) => tag !== before), noticed);
		for (const address of addresses) {
			const [one, other] = await Promise.all(servers.map((server) => ask(server, address)));
			expect(one).toEqual(other);
		}
		for (const server of servers) expect(server.output()).toContain(variants[1].dataVersion);
	});
});
