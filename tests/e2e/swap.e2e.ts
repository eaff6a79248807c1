import { cpSync, mkdtempSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout } from 'node:timers/promises';
import { afterAll, beforeAll, expect, it, vi } from 'vitest';
import { buildWarehouse } from '#lib/server/warehouse/build.ts';
import { warehousePath } from '#lib/server/warehouse/warehouse-path.ts';
import { startSite, type SiteServer } from '../support/site-server.ts';

const swaps = 20;
const broken = new Set([6, 13]);
const connections = 20;
/** A busy machine sees a new file late; it must see it, and go on answering until then. */
const noticed = { timeout: 30_000, interval: 20 };
let dataDir: string;
let site: SiteServer;

beforeAll(async () => {
	dataDir = mkdtempSync(join(tmpdir(), 'mimamori-swap-'));
	cpSync('data', dataDir, { recursive: true, filter: (path) => !path.includes('data/build') });
	await buildWarehouse(dataDir);
	site = await startSite(dataDir);
});
afterAll(async () => {
	await site.stop();
	rmSync(dataDir, { recursive: true, force: true });
});

it('twenty swaps under twenty connections, two with a broken file, fail no request', async () => {
	const events = join(dataDir, 'events.csv');
	const original = readFileSync(events, 'utf8');
	const path = warehousePath(dataDir);
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
	const refusals = (): number => site.output().match(/refused/g)?.length ?? 0;
	for (let i = 0; i < swaps; i += 1) {
		if (broken.has(i)) {
			const before = refusals();
			writeFileSync(`${path}.broken`, readFileSync(path).subarray(0, 60_000));
			renameSync(`${path}.broken`, path);
			await vi.waitUntil(() => refusals() > before, noticed);
		} else {
			writeFileSync(events, original + extraEvent(i));
			const result = await buildWarehouse(dataDir);
			expect(result.built).toBe(true);
			await vi.waitUntil(() => versions.has(result.dataVersion), noticed);
		}
	}
	running = false;
	await Promise.all(clients);
	expect(failures).toEqual([]);
	expect(answered).toBeGreaterThan(connections * swaps);
	expect(versions.size).toBeGreaterThanOrEqual(swaps - broken.size);
	expect(refusals()).toBe(broken.size);
});

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
