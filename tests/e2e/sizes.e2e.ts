import { expect, inject, it } from 'vitest';
import { openBrowser } from '../support/browser.ts';
import { idsOf } from '../support/published-values.ts';
import { fetchedBy, weigh } from '../support/page-weight.ts';

const site = inject('siteUrl');

/** Bytes of an answer of the site. */
const weighPath = (path: string): Promise<number> => weigh(site + path);

it.each(['/', '/en'])('%s with all it fetches: 30 kB compressed, 8 requests', async (path) => {
	const all = [site + path, ...(await fetchedBy(site + path))];
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
	const bytes = await weighPath(path);
	expect(bytes).toBeGreaterThan(1000);
	expect(bytes).toBeLessThanOrEqual(60_000);
});

/** Gives the paths of what a page loads until it is quiet, scripts that name scripts and all. */
async function loadedBy(path: string): Promise<string[]> {
	const browser = await openBrowser();
	try {
		const page = await browser.newPage();
		await page.goto(site + path, { waitUntil: 'networkidle' });
		const loaded = await page.evaluate(() =>
			performance.getEntriesByType('resource').map(({ name }) => new URL(name).pathname)
		);
		return [...new Set(loaded)];
	} finally {
		await browser.close();
	}
}

it.each(['/indicators/child-pornography-cases', '/en/indicators/child-pornography-cases'])(
	'%s with all it loads: 120 kB compressed, of which JavaScript 70 kB',
	async (path) => {
		const files = await loadedBy(path);
		const scripts = files.filter((file) => file.endsWith('.js'));
		expect(scripts.length).toBeGreaterThan(0);
		const sum = async (all: string[]): Promise<number> =>
			(await Promise.all(all.map(weighPath))).reduce((total, bytes) => total + bytes, 0);
		const [script, whole] = [await sum(scripts), await sum([path, ...files])];
		expect.soft(script).toBeLessThanOrEqual(70_000);
		expect.soft(whole).toBeLessThanOrEqual(120_000);
	}
);
