import {
	copyFileSync,
	cpSync,
	mkdtempSync,
	readFileSync,
	renameSync,
	rmSync,
	writeFileSync
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout } from 'node:timers/promises';
import { afterAll, beforeAll, expect, it, vi } from 'vitest';
import { buildWarehouse } from '#lib/server/warehouse/build.ts';
import { warehousePath } from '#lib/server/warehouse/warehouse-path.ts';
import { startSite, type SiteServer } from '../support/site-server.ts';

const swaps = 50;
const broken = new Set([6, 13, 22, 31, 44]);
const connections = 50;
/** A busy machine sees a new file late; it must see it, and go on answering until then. */
const noticed = { timeout: 30_000, interval: 20 };
let dataDir: string;
let site: SiteServer;
let packages: { path: string; dataVersion: string }[];

beforeAll(async () => {
	dataDir = mkdtempSync(join(tmpdir(), 'mimamori-swap-'));
	cpSync('data', dataDir, { recursive: true, filter: (path) => !path.includes('data/build') });
	packages = [];
	const events = join(dataDir, 'events.csv');
	const original = readFileSync(events, 'utf8');
	for (let i = 0; i < 3; i += 1) {
		writeFileSync(events, original + extraEvent(i));
		const { dataVersion } = await buildWarehouse(dataDir);
		const path = join(dataDir, `package-${i}.duckdb`);
		copyFileSync(warehousePath(dataDir), path);
		packages.push({ path, dataVersion });
	}
	site = await startSite(dataDir);
});
afterAll(async () => {
	await site.stop();
	rmSync(dataDir, { recursive: true, force: true });
});

interface Health {
	dataVersion: string;
	warehouse: { swaps: number; refusals: number; refused: string | null };
}

const health = async (): Promise<Health> =>
	(await (await fetch(`${site.url}/healthz`)).json()) as Health;

it('fifty swaps under fifty connections, five with a broken file, fail no request', async () => {
	let running = true;
	let answered = 0;
	const failures: string[] = [];
	const versions = new Set<string>();
	const client = async (): Promise<void> => {
		while (running) {
			const address = `/indicators/child-pornography-cases?_=${Math.floor(answered / 7)}`;
			const response = await fetch(site.url + address).catch((error: unknown) => String(error));
			if (typeof response === 'string') failures.push(response);
			else {
				const text = await response.text();
				if (response.status !== 200 || !text.includes('</html>'))
					failures.push(`${response.status}`);
				const version = /データ版 ([0-9a-f]{12})/.exec(text)?.[1];
				if (version) versions.add(version);
			}
			answered += 1;
			await setTimeout(20);
		}
	};
	const clients = Array.from({ length: connections }, client);
	for (let i = 0; i < swaps; i += 1) {
		const answeredBefore = answered;
		const { path = '', dataVersion = '' } = packages[i % packages.length] ?? {};
		const before = await health();
		place(broken.has(i) ? readFileSync(path).subarray(0, 60_000) : readFileSync(path));
		await vi.waitUntil(async () => {
			const { dataVersion: served, warehouse } = await health();
			if (!broken.has(i)) return served === dataVersion && warehouse.refused === null;
			return warehouse.refused !== null && served === before.dataVersion;
		}, noticed);
		// a swap may be noticed before any page is answered; the next one comes after one was
		await vi.waitUntil(() => answered > answeredBefore, noticed);
	}
	running = false;
	await Promise.all(clients);
	expect(failures).toEqual([]);
	expect(answered).toBeGreaterThan(swaps);
	expect([...versions].sort()).toEqual(packages.map((one) => one.dataVersion.slice(0, 12)).sort());
	expect((await health()).warehouse).toEqual({
		swaps: swaps - broken.size,
		refusals: broken.size,
		refused: null
	});
});

/** Puts a file in the place of the warehouse, as the build does. */
function place(bytes: Uint8Array): void {
	const path = warehousePath(dataDir);
	writeFileSync(`${path}.next`, bytes);
	renameSync(`${path}.next`, path);
}

/** A further row of the table of events, so that each package differs from the one before. */
function extraEvent(i: number): string {
	const header = readFileSync('data/events.csv', 'utf8').split('\n')[0] ?? '';
	const cells: Record<string, string> = {
		id: `swap-${i}`,
		date: '2020',
		title_ja: `差し替え${i}`,
		title_en: `Swap ${i}`,
		kind: 'law',
		topics: 'child-sexual-exploitation'
	};
	return `${header
		.split(',')
		.map((column) => cells[column] ?? '')
		.join(',')}\n`;
}
