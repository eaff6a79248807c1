import { rmSync } from 'node:fs';
import { join } from 'node:path';
import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, inject, it } from 'vitest';
import { makeRelease } from '#lib/server/releases/make-release.ts';
import { buildWarehouse } from '#lib/server/warehouse/build.ts';
import { openBrowser } from '../support/browser.ts';
import { copyPackage, removeDirectory, replaceInFile } from '../support/package-copy.ts';
import { readXml, type XmlNode } from '../support/read-xml.ts';
import { elements, textOf } from '../support/site-reader.ts';
import { startSite, type SiteServer } from '../support/site-server.ts';

const row = 'child-pornography-persons,00,2000-H1,,,';
const file = 'observations/child-sexual-exploitation.csv';
const reason = '転記の誤り <b>91</b> & 92';
let dir: string;
let site: SiteServer;
let browser: Browser;

beforeAll(async () => {
	dir = copyPackage();
	rmSync(join(dir, 'releases'), { recursive: true });
	const reasons = new Map<string, string>();
	const first = { note: '最初の版', noteEn: '', date: '2026-11-26', reasons };
	const begun = await makeRelease(dir, first);
	if (begun.outcome !== 'released') throw new Error(begun.outcome);
	replaceInFile(dir, file, `${row}91,`, `${row}92,`);
	replaceInFile(dir, 'plans/plans.csv', ',Basic Plan 2017,', ',Basic Plan of 2017,');
	const key = 'observations:child-pornography-persons,00,2000-H1,,,';
	const order = {
		note: '訂正',
		noteEn: '',
		date: '2099-01-01',
		reasons
	};
	const refused = await makeRelease(dir, order);
	if (refused.outcome !== 'unexplained') throw new Error(refused.outcome);
	const [missing = ''] = refused.missing;
	expect(missing.startsWith(key)).toBe(true);
	const made = await makeRelease(dir, { ...order, reasons: new Map([[missing, reason]]) });
	if (made.outcome !== 'released') throw new Error(made.outcome);
	const { built } = await buildWarehouse(dir);
	if (!built) throw new Error('not built');
	site = await startSite(dir);
	browser = await openBrowser();
});
afterAll(async () => {
	await browser.close();
	await site.stop();
	removeDirectory(dir);
});

const readPageOf = async (path: string): Promise<string> =>
	(await (await get(path)).text()).replaceAll(/<!--.*?-->/gs, '');
const get = (path: string): Promise<Response> => fetch(site.url + path);

async function feed(path: string): Promise<XmlNode> {
	const answer = await get(path);
	expect(answer.headers.get('content-type')).toBe('application/atom+xml; charset=utf-8');
	return readXml(await answer.text());
}
const childOf = (node: XmlNode | undefined, name: string): XmlNode | undefined =>
	node?.children.find((child) => child.name === name);
const entries = (node: XmlNode): XmlNode[] => node.children.filter(({ name }) => name === 'entry');

describe('the pages of releases', () => {
	it.each([
		['/releases/1.1.0', '第1.1.0版の変更', '91人', '92人'],
		['/en/releases/1.1.0', 'Changes of release 1.1.0', '91 persons', '92 persons']
	])('%s lists old and new value, document and reason', async (path, title, before, after) => {
		const context = await browser.newContext({ javaScriptEnabled: false });
		const page = await context.newPage();
		await page.goto(site.url + path);
		expect(await page.locator('h1').textContent()).toBe(title);
		const changed = page.locator('tbody tr', { hasText: reason });
		expect(await changed.count()).toBe(1);
		const cells = (await changed.locator('td').allTextContents()).map((text) =>
			text.replaceAll(/\s+/g, ' ')
		);
		expect(cells[1]).toContain(before);
		expect(cells[2]).toContain(after);
		const links = await changed
			.locator('a')
			.evaluateAll((all) => all.map((a) => a.getAttribute('href')));
		expect(links[0]).toMatch(/\/indicators\/child-pornography-persons$/);
		expect(links[1]).toMatch(/\/sources\//);
		await context.close();
	});

	it.each([
		['/releases/1.1.0', '計画', /短い名称（英語）：Basic Plan of 2017/],
		['/en/releases/1.1.0', 'plan', /Short title \(English\): Basic Plan of 2017/]
	])('%s names a plan by its title and the column that changed', async (path, sort, after) => {
		const html = await readPageOf(path);
		const [row = ''] = elements(html, 'tr').filter((one) => one.includes('Basic Plan of 2017'));
		expect(textOf(row)).toContain(sort);
		expect(row).toMatch(/href="(\/en)?\/plans\/basic-2017"/);
		expect(textOf(row)).toMatch(after);
		expect(textOf(row)).not.toContain('short_en');
	});

	it('the list names the newest first, as of a day only those made by then', async () => {
		const all = await (await get('/en/releases')).text();
		expect(all.indexOf('Release 1.1.0')).toBeLessThan(all.indexOf('Release 1.0.0'));
		expect(all.indexOf('Release 1.1.0')).toBeGreaterThan(0);
		const then = await (await get('/en/releases?asof=2098-12-31')).text();
		expect(then).not.toContain('Release 1.1.0');
		expect((await get('/releases/1.1.0?asof=2098-12-31')).status).toBe(404);
		expect((await get('/releases/latest')).status).toBe(404);
	});

	it('its files hold the same rows', async () => {
		const csv = await (await get('/releases/1.1.0/changes.csv')).text();
		const html = await readPageOf('/releases/1.1.0');
		const shown = elements(html, 'tbody').flatMap((body) => elements(body, 'tr')).length;
		expect(csv.trimEnd().split('\r\n')).toHaveLength(shown + 1);
		expect(csv).toContain(`,91,92,`);
		const bytes = await (await get('/releases/1.1.0/changes-excel.csv')).arrayBuffer();
		const excel = Buffer.from(bytes).toString('utf8');
		expect(excel.startsWith('\uFEFF')).toBe(true);
		expect(excel).toContain(reason);
	});
});

describe('feeds', () => {
	it('of all releases is Atom with an entry each, whose texts are text', async () => {
		const root = await feed('/releases/feed.atom');
		const list = entries(root.name === 'feed' ? root : (root.children[0] ?? root));
		expect(list.map((entry) => childOf(entry, 'title')?.text)).toEqual(['第1.1.0版', '第1.0.0版']);
		expect(childOf(list[0], 'content')?.text).toContain(reason);
		expect(childOf(list[0], 'updated')?.text).toBe('2099-01-01T00:00:00+09:00');
		const ids = list.map((entry) => childOf(entry, 'id')?.text);
		expect(new Set(ids).size).toBe(2);
		expect(childOf(list[0], 'link')?.attributes['href']).toBe(`${site.url}/releases/1.1.0`);
	});

	it.each([
		['/topics/child-sexual-exploitation', 2],
		['/topics/trafficking', 1],
		['/plans/basic-2017', 2],
		['/plans/third-2016', 1]
	])('of %s has %i entries, and the page names it', async (path, count) => {
		const root = await feed(`${path}/feed.atom`);
		expect(entries(root.name === 'feed' ? root : (root.children[0] ?? root))).toHaveLength(count);
		const html = await (await get(path)).text();
		expect(html).toContain(`type="application/atom+xml"`);
		expect(html).toContain(`href="${path}/feed.atom"`);
	});

	it.each(['/topics/nothing/feed.atom', '/plans/nothing/feed.atom'])(
		'%s is not found',
		async (path) => {
			expect((await get(path)).status).toBe(404);
		}
	);
});

describe('a link as of an earlier day', () => {
	it.each([
		'/en/indicators/trafficking-victims-police',
		'/en/topics/trafficking',
		'/en/plans/basic-2017'
	])('%s says how many values changed since, and which', async (path) => {
		const html = await (await get(`${path}?asof=2019-01-01`)).text();
		expect(html).toMatch(/Documents published after that day changed [\d,]+ of the values/);
		expect(html).toMatch(/\?since=2019-01-01#changes/);
		expect(await (await get(path)).text()).not.toContain('published after that day changed');
	});

	it('says so where nothing changed since', async () => {
		const html = await (await get('/en/topics/trafficking?asof=2098-01-01')).text();
		expect(html).toContain('No document published after that day changed a value of this page.');
	});
});

describe('freshness', () => {
	it('tells what is expected on the day of the last release, never of the clock', async () => {
		const html = await (await get('/en/releases')).text();
		expect(html).toContain('Judged on 1 January 2099');
		const then = await (await get('/en/releases?asof=2016-06-01')).text();
		expect(then).toContain('Judged on 1 June 2016');
	});

	it('the e2e server of the real data has the page too', async () => {
		expect((await fetch(`${inject('siteUrl')}/releases`)).status).toBe(200);
	});
});
