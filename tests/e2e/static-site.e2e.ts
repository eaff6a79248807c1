import { readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { makeRelease } from '#lib/server/releases/make-release.ts';
import { buildWarehouse } from '#lib/server/warehouse/build.ts';
import { exportSite } from '../../scripts/support/static/export-site.ts';
import { openBrowser } from '../support/browser.ts';
import { framesOf } from '../support/choose-by-controls.ts';
import { serveFolder } from '../support/file-server.ts';
import { copyPackage, removeDirectory, temporaryDirectory } from '../support/package-copy.ts';
import { cell, choose, isRead, visitDesk } from '../support/publish-desk.ts';
import { startSite, type SiteServer } from '../support/site-server.ts';
import { setCells, smallPackage, spoilFile } from '../support/spoil-package.ts';

let browser: Browser;
let server: SiteServer;
let copy: { url: string; stop(): Promise<void> };
/** what the copy holds, by address of the site */
let addresses: Record<string, string>;
const dataDir = copyPackage(smallPackage);
const folder = temporaryDirectory();
const out = join(folder, 'copy');

beforeAll(async () => {
	for (const title of ['first words', 'other words']) {
		spoilFile(dataDir, 'indicators.csv', setCells(2, { title_en: title }));
		const order = { note: title, noteEn: '', date: '2026-11-26', reasons: new Map() };
		const made = await makeRelease(dataDir, order);
		if (made.outcome !== 'released') throw new Error(made.outcome);
	}
	await buildWarehouse(dataDir);
	server = await startSite(dataDir, { ORIGIN: 'https://copy.example' });
	const stands = await exportSite({ site: server.url, origin: 'https://copy.example', out });
	expect(stands).toBe(true);
	addresses = JSON.parse(
		readFileSync(join(out, '_copy/addresses.json'), 'utf8')
	) as typeof addresses;
	copy = await serveFolder(out);
	browser = await openBrowser();
});
afterAll(async () => {
	await browser.close();
	await copy.stop();
	await server.stop();
	removeDirectory(dataDir);
	rmSync(folder, { recursive: true, force: true });
});

async function open(path: string, script = true): Promise<{ page: Page; faults: string[] }> {
	const context = await browser.newContext({ javaScriptEnabled: script });
	const page = await context.newPage();
	const faults: string[] = [];
	page.on('pageerror', (error) => faults.push(error.message));
	page.on('console', (message) => {
		if (message.type() === 'error') faults.push(message.text());
	});
	await page.goto(copy.url + path, { waitUntil: 'networkidle' });
	return { page, faults };
}

const figureOf = (page: Page): Promise<string> =>
	page.locator('#chart-heading ~ figure .wide, #chart-heading ~ figure .cards').innerHTML();

describe.each([
	['', 'victims', '2016年上半期'],
	['/en', 'victims', 'first half of 2016']
])('%s a copy on a plain file server', (language, _, half) => {
	const path = `${language}/indicators/example-victims`;

	it('shows chart and values, and a control changes both and the address', async () => {
		const { page, faults } = await open(path);
		const before = await figureOf(page);
		await page.selectOption('select[name=kind]', 'half');
		await page.locator('#values-heading ~ * tbody th', { hasText: half }).first().waitFor();
		await framesOf(page);
		const after = await figureOf(page);
		expect(after).not.toBe(before);
		expect(new URL(page.url()).search).toBe('?kind=half');
		await page.reload({ waitUntil: 'networkidle' });
		await page.locator('#values-heading ~ * tbody th', { hasText: half }).first().waitFor();
		await framesOf(page);
		expect(await figureOf(page)).toBe(after);
		expect(faults).toEqual([]);
		await page.context().close();
	});

	it('leads from a table of half-years to the row of a value, with scripts and without', async () => {
		const topic = Object.entries(addresses).find(([address]) =>
			new RegExp(`^${language}/topics/[^/?]+\\?kind=half$`).test(address)
		)?.[1];
		for (const script of [true, false]) {
			const { page, faults } = await open(topic ?? 'no table of half-years', script);
			await page.locator('td a[href*="/_q/kind=half"][href$="#2016-H1"]').first().click();
			await page.waitForURL('**/indicators/**');
			await page.locator('tr:target', { hasText: half }).waitFor();
			if (script) {
				await page.selectOption('select[name=kind]', 'year');
				await page.waitForURL((url) => url.pathname === `${path}/`);
			}
			expect(faults).toEqual([]);
			await page.context().close();
		}
	});

	it('opens the database, which answers the question of the address', async () => {
		const question = "SELECT count(*) > 0 AS n FROM observations WHERE area = '00'";
		const { page, faults } = await open(`${language}/sql?q=${encodeURIComponent(question)}`);
		await page.locator('#sql-desk form button[type=button]').click();
		await page.locator('#sql-desk tbody td').waitFor();
		expect(await page.locator('#sql-desk tbody').textContent()).toBe('true');
		await page.fill('#sql-query', 'SELECT 42 AS n');
		await page.click('#sql-desk button[type=submit]');
		await page.locator('#sql-desk tbody td', { hasText: '42' }).waitFor();
		expect(await page.locator('#sql-desk [data-copy-notice]').count()).toBe(0);
		expect(faults).toEqual([]);
		await page.context().close();
	});

	it('is read by keyboard', async () => {
		const { page } = await open(path);
		const chart = page.locator('figure [role=application]:visible');
		await chart.press('Home');
		expect(await page.locator('figure [aria-live=polite]:visible').first().textContent()).toMatch(
			/2015.*10\d/
		);
		await page.context().close();
	});

	it('gives the same files as the server, whatever is shown', async () => {
		const { page } = await open(`${path}?kind=half`);
		await page.locator('#values-heading ~ * tbody th', { hasText: half }).first().waitFor();
		const links = page.locator('#downloads-heading ~ ul a');
		const hrefs = await links.evaluateAll((all) =>
			all.map((one) => one.getAttribute('href') ?? '')
		);
		expect(hrefs.length).toBeGreaterThan(3);
		for (const href of hrefs) {
			expect(href).not.toContain('?');
			const [copied, served] = await Promise.all(
				[copy.url, server.url].map(async (site) =>
					Buffer.from(await (await fetch(site + href)).arrayBuffer())
				)
			);
			expect(copied?.equals(served ?? Buffer.alloc(0)), href).toBe(true);
		}
		await page.context().close();
	});

	it('answers a filter that sets one field, and says where it cannot', async () => {
		const { page, faults } = await open(`${language}/sources`);
		const all = await page.locator('main tbody tr').count();
		await page.selectOption('select[name=kind]', 'press');
		await page.click('form[role=search] button[type=submit]');
		await page.waitForURL((url) => url.pathname.includes('/_q/'));
		const press = await page.locator('main tbody tr').count();
		expect([all > press, press > 0]).toEqual([true, true]);
		await page.fill('form[role=search] input[type=search]', '100');
		await page.click('form[role=search] button[type=submit]');
		await page.locator('[data-copy-notice]').waitFor();
		expect(faults).toEqual([]);
		await page.context().close();
	});

	it.each(['/releases', '/releases/1.0.1', '/data', '/publish'])(
		'holds %s, whose links lead to pages and files that are there',
		async (route) => {
			const { page, faults } = await open(language + route);
			const links = await page
				.locator('a[href^="/"], link[href^="/"], link[href^="."], script[src]')
				.evaluateAll((all) =>
					all.map(
						(one) =>
							new URL(one.getAttribute('href') ?? one.getAttribute('src') ?? '', location.href)
								.pathname
					)
				);
			expect(links.length, page.url()).toBeGreaterThan(10);
			const lost: string[] = [];
			for (const path of new Set(links))
				if ((await fetch(copy.url + path)).status !== 200) lost.push(path);
			expect({ faults, lost }).toEqual({ faults: [], lost: [] });
			// figures are drawn by the server alone
			expect(links.filter((path) => /\/(figures|embed)\//.test(`${path}/`))).toEqual([]);
			await page.context().close();
		}
	);

	it('has the feeds and lists of changes of releases as the server gives them', async () => {
		for (const path of [
			'/releases/feed.atom',
			'/releases/1.0.1/changes.csv',
			'/data/tables/releases.csv'
		]) {
			const [copied, served] = await Promise.all(
				[copy.url, server.url].map(async (site) => (await fetch(site + language + path)).text())
			);
			expect(copied, path).toBe(served);
		}
		const { page } = await open(`${language}/releases`);
		const feed = page.locator('link[type="application/atom+xml"]').first();
		expect(await feed.getAttribute('href')).toBe(`${language}/releases/feed.atom`);
		await page.context().close();
	});

	it('reads a table on the page for publishing, in its worker, asking for nothing but its own scripts', async () => {
		const { page, asked, faults } = await visitDesk(browser, `${copy.url}${language}/publish/`);
		const text = '年,検挙件数（件）\n平成27年,10\n平成28年,20\n';
		await choose(page, { name: 'table.csv', bytes: new TextEncoder().encode(text) });
		await isRead(page);
		expect(await cell(page, '2:1').textContent()).toContain('10');
		expect(asked.every((one) => one.startsWith(`GET ${copy.url}/`) || one.includes(' blob:'))).toBe(
			true
		);
		expect(faults).toEqual([]);
		await page.context().close();
	});

	it('with JavaScript off links lead on, and every page has its style', async () => {
		const { page } = await open(path, false);
		expect(await page.locator('figure svg[role=img]:visible path').count()).toBeGreaterThan(3);
		await page.locator('#values-heading ~ * a[href*="/sources/"]').first().click();
		await page.waitForURL(/\/sources\/[^/]+\/$/, { waitUntil: 'load' });
		expect(new URL(page.url()).pathname).toMatch(/^(\/en)?\/sources\/[a-z0-9-]+\/$/);
		expect(await page.evaluate(() => getComputedStyle(document.body).margin)).toBe('0px');
		await page.context().close();
	});
});

it('an address that is not there answers as any file server does, with a page of the site at hand', async () => {
	expect((await fetch(`${copy.url}/nowhere`)).status).toBe(404);
	expect(await (await fetch(`${copy.url}/404.html`)).text()).toContain('ページが見つかりません');
});

it('a folder of somebody else’s is left alone', async () => {
	await expect(
		exportSite({ site: server.url, origin: 'https://copy.example', out: dataDir })
	).rejects.toThrow('something else');
});
