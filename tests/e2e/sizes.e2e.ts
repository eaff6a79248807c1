import { get } from 'node:http';
import { expect, inject, it } from 'vitest';
import { idsOf } from '../support/published-values.ts';
import { readText } from '../support/site-reader.ts';

const site = inject('siteUrl');

/** Bytes of an answer as it goes over the wire to a browser that takes Brotli; a page must come so. */
function weigh(path: string): Promise<number> {
	return new Promise((resolve, reject) => {
		get(new URL(path, site), { headers: { 'Accept-Encoding': 'br' } }, (answer) => {
			const { statusCode, headers } = answer;
			if (statusCode !== 200) reject(new Error(`${statusCode} for ${path}`));
			const type = headers['content-type'] ?? '';
			if (/html|css|javascript/.test(type) && headers['content-encoding'] !== 'br')
				reject(new Error(`not compressed: ${path}`));
			let bytes = 0;
			answer.on('data', (chunk: Buffer) => (bytes += chunk.length));
			answer.on('end', () => resolve(bytes));
			answer.on('error', reject);
		}).on('error', reject);
	});
}

/** Gives what a page makes a browser fetch: style sheets, scripts, icons, and what these name in turn. */
async function fetchedBy(path: string): Promise<string[]> {
	const html = await readText(path);
	const at = (address: string, from: string): string =>
		new URL(address, new URL(from, site)).pathname;
	const named = [
		...html.matchAll(/<link\b(?![^>]*rel="(?:alternate|canonical)")[^>]*?href="([^"]+)"/g),
		...html.matchAll(/<(?:script|img|source|iframe)\b[^>]*?src="([^"]+)"/g),
		...html.matchAll(/import\("([^"]+)"\)/g)
	].map(([, address = '']) => address);
	const files = new Set(
		named.filter((one) => !one.startsWith('data:')).map((one) => at(one, path))
	);
	for (const sheet of [...files].filter((file) => file.endsWith('.css')))
		for (const [, address = ''] of (await readText(sheet)).matchAll(/url\(["']?([^"')]+)/g))
			if (!address.startsWith('data:')) files.add(at(address, sheet));
	return [...files];
}

it.each(['/', '/en'])('%s with all it fetches: 30 kB compressed, 8 requests', async (path) => {
	const all = [path, ...(await fetchedBy(path))];
	expect(all.length).toBeGreaterThan(1);
	expect(all.length).toBeLessThanOrEqual(8);
	const sizes = await Promise.all(all.map(weigh));
	expect(sizes.reduce((sum, bytes) => sum + bytes, 0)).toBeLessThanOrEqual(30_000);
});

it.each([
	...idsOf('topics.csv').flatMap((id) => [`/topics/${id}`, `/en/topics/${id}?from=all`]),
	'/sources',
	'/en/sources',
	'/sources/cse-liaison-2018-basic-plan-outline',
	'/search?q=児童',
	'/en/search?q=child&kind=activities',
	'/indicators',
	'/en/indicators',
	'/compare',
	'/en/compare?set=trafficking-police-government',
	'/revisions',
	'/en/revisions?relation=confirmation'
])('%s stays within 60 kB compressed', async (path) => {
	const bytes = await weigh(path);
	expect(bytes).toBeGreaterThan(1000);
	expect(bytes).toBeLessThanOrEqual(60_000);
});
