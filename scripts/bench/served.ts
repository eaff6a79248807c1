import { readdirSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { startSite } from '../../tests/support/site-server.ts';
import { askOften, type Asked } from './ask-often.ts';
import type { BenchRow } from './row.ts';

const assets = 'build/client/_app/immutable/assets';
const asked = { connections: 20, seconds: 5 };

/** Milliseconds an answer, by how many come in a second: a stored page and a 304 against the smallest static file. */
export async function benchServed(dataDir: string): Promise<BenchRow[]> {
	const site = await startSite(dataDir);
	try {
		const page = `${site.url}/indicators/child-pornography-cases`;
		const first = await fetch(page, { headers: { 'Accept-Encoding': 'br' } });
		await first.arrayBuffer();
		const tag = first.headers.get('etag') ?? '';
		const file = `${site.url}/_app/immutable/assets/${smallestAsset()}`;
		const rate = async (one: Asked): Promise<number> => {
			const { answers, seconds, faults } = await askOften([one], asked);
			if (faults.size > 0) throw new Error([...faults.keys()].join(', '));
			return answers / seconds;
		};
		const measure = async (): Promise<{ page: number; kept: number; file: number }> => ({
			page: await rate({ url: page, status: 200 }),
			kept: await rate({ url: page, status: 304, headers: { 'If-None-Match': tag } }),
			file: await rate({ url: file, status: 200 })
		});
		await measure();
		const found = await measure();
		const line = (what: string, perSecond: number): BenchRow => ({
			what: `${what}: ${perSecond.toFixed(0)} a second`,
			ours: 1000 / perSecond,
			baseline: 1000 / found.file,
			against: `smallest static file: ${found.file.toFixed(0)} a second`
		});
		return [line('stored page', found.page), line('304', found.kept)];
	} finally {
		await site.stop();
	}
}

function smallestAsset(): string {
	const files = readdirSync(assets).filter((name) => name.endsWith('.css'));
	const sized = files.map((name) => ({ name, size: statSync(join(assets, name)).size }));
	return sized.sort((a, b) => a.size - b.size)[0]?.name ?? '';
}
