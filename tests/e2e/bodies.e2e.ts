import type { Browser, Page } from 'playwright-core';
import { gzipSync } from 'node:zlib';
import { afterAll, beforeAll, describe, expect, inject, it } from 'vitest';
import { openBrowser } from '../support/browser.ts';

const site = inject('siteUrl');

let browser: Browser;
let page: Page;
beforeAll(async () => {
	browser = await openBrowser();
	const context = await browser.newContext({ javaScriptEnabled: false });
	page = await context.newPage();
});
afterAll(() => browser.close());

const asked = () => Object.fromEntries(new URL(page.url()).searchParams);
const texts = async (selector: string) =>
	(await page.locator(selector).allTextContents()).map((text) =>
		text.replaceAll(/\s+/g, ' ').trim()
	);
const show = () => page.click('main form[role=search] button[type=submit]');
const mainText = () => page.locator('main').innerText();

describe('the list of bodies, without JavaScript', () => {
	it('counts measures by plan, activities, desks and documents, and leads to each', async () => {
		await page.goto(`${site}/organisations`);
		const row = page.locator('tbody tr', { hasText: '警察庁' }).first();
		const links = await row
			.locator('td a')
			.evaluateAll((all) => all.map((a) => a.getAttribute('href') ?? ''));
		expect(links).toContain('/organisations/npa#plan-third-2016');
		expect(links).toContain('/organisations/npa#activities');
		expect(links).toContain('/sources?issuer=npa');
		expect(Number(await row.locator('a[href$="#plan-third-2016"]').innerText())).toBe(25);
	});

	it('is narrowed by text of any width and by plan, and keeps what was asked', async () => {
		await page.fill('input[name=text]', 'ＮＰＡ');
		await show();
		expect(await texts('tbody th[scope=row] a')).toEqual(['警察庁']);
		await page.goto(`${site}/en/organisations?asof=2024-01-01`);
		await page.selectOption('main select[name=plan]', 'third-2016');
		await show();
		expect(asked()).toMatchObject({ plan: 'third-2016', asof: '2024-01-01' });
		const names = await texts('tbody th[scope=row] a');
		expect(names).toContain('National Police Agency');
		expect(names).not.toContain('Immigration Services Agency');
	});

	it('tells what came in the place of what, and which task passed on', async () => {
		await page.goto(`${site}/organisations`);
		const told = (await texts('section[aria-labelledby=successions]'))[0] ?? '';
		expect(told).toContain('法務省入国管理局（平成31年3月31日（2019年3月31日）まで）');
		expect(told).toContain('青少年のインターネット利用環境実態調査をこども家庭庁が引き継ぐ');
		expect(told).toContain('調査の実施者が内閣府からこども家庭庁に替わった。');
		await page.goto(`${site}/organisations?asof=2018-01-01`);
		expect(await mainText()).not.toContain('出入国在留管理庁（');
	});

	it('names a parameter that is not understood', async () => {
		expect((await page.goto(`${site}/organisations?plan=nothing`))?.status()).toBe(400);
		expect(await mainText()).toContain('plan');
	});
});

describe('a body, without JavaScript', () => {
	it('has its measures with the words that name it, each leading to its page', async () => {
		await page.goto(`${site}/organisations/npa`);
		const row = page.locator('tr', { hasText: '国民運動の効果的な推進' }).first();
		expect(await row.innerText()).toMatch(/明記[\s\S]*「警察庁」[\s\S]*ほかの機関を含む（等）/);
		expect(await row.locator('a').getAttribute('href')).toBe('/plans/third-2016/1-2');
	});

	it('counts its reports by year, each number leading to a year of a measure', async () => {
		const table = page.locator('section[aria-labelledby=reports] table');
		const first = await table.locator('td a').first().getAttribute('href');
		expect(first).toMatch(/^\/plans\/[a-z0-9-]+(\/[a-z0-9-]+)?#y\d{4}(FY)?$/);
		expect(await table.locator('tbody tr').count()).toBeGreaterThan(10);
	});

	it('lists its activities with figures and documents, the newest year open', async () => {
		const years = page.locator('section[aria-labelledby=activities] details');
		const open = await years.evaluateAll((all) => all.map((one) => one.hasAttribute('open')));
		expect(open.indexOf(true)).toBe(0);
		expect(open.filter(Boolean)).toHaveLength(1);
		const entry = years.locator('li', { has: page.locator('.figures strong') }).first();
		expect(await entry.locator('a[href^="/sources/"]').count()).toBe(1);
		const ids = await years.evaluateAll((all) => all.map((one) => one.id));
		expect(ids).toEqual(ids.toSorted().reverse());
	});

	it('tells for which measures nothing was found, without calling them undone', async () => {
		expect(await mainText()).toContain('実施されていないことを示すものではない');
		const silent = page.locator('section[aria-labelledby=silent]');
		await silent.locator('summary').first().click();
		expect(await silent.locator('tbody tr').first().innerText()).not.toBe('');
	});

	it('names its predecessor and its successor', async () => {
		await page.goto(`${site}/en/organisations/moj-immigration`);
		await page.click('dd a[href="/en/organisations/isa"]');
		expect(await mainText()).toContain('Predecessor');
		expect(await page.locator('dd a[href="/en/organisations/moj-immigration"]').count()).toBe(1);
	});

	it('shows only what was known on the day that the reader looks from', async () => {
		await page.goto(`${site}/organisations/npa?asof=2017-01-01`);
		expect(await page.locator('#plan-third-2016').count()).toBe(1);
		expect(await page.locator('#plan-trafficking-2022').count()).toBe(0);
		expect(
			await page.locator('main a[href*="/plans/third-2016/1-2"]').first().getAttribute('href')
		).toContain('asof=2017-01-01');
	});

	it('is not found where there is none', async () => {
		expect((await page.goto(`${site}/organisations/nobody`))?.status()).toBe(404);
		expect(await mainText()).toContain('nobody');
		expect((await page.goto(`${site}/en/organisations/nobody`))?.status()).toBe(404);
	});
});

describe('the crosswalk, without JavaScript', () => {
	it('shows the pairs with their counts and draws the largest', async () => {
		await page.goto(`${site}/crosswalk`);
		const counts = (await texts('section[aria-labelledby=pairs] td a')).map(Number);
		const drawn = await page.locator('figure svg[role=img]:visible').getAttribute('aria-label');
		expect(drawn).toContain(`${Math.max(...counts)}件の対応`);
		expect(await page.locator('section[aria-labelledby=pair] tbody tr').count()).toBe(
			Math.max(...counts)
		);
	});

	it('draws a pair and lists the same links, leading to both measures', async () => {
		await page.goto(`${site}/crosswalk`);
		await page.click('a[href^="/crosswalk?pair=third-2016.trafficking-2022"]');
		expect(asked()).toEqual({ pair: 'third-2016.trafficking-2022' });
		const rows = page.locator('section[aria-labelledby=pair] tbody tr');
		const links = await rows.count();
		expect(
			await page.locator('figure svg[role=img]:visible g > path[fill=none]:last-child').count()
		).toBeGreaterThanOrEqual(links);
		expect(await rows.first().locator('a[href^="/plans/third-2016/"]').count()).toBe(1);
		expect(await rows.first().locator('a[href^="/plans/trafficking-2022/"]').count()).toBe(1);
	});

	it('keeps to one relation where asked', async () => {
		await page.goto(`${site}/en/crosswalk?pair=third-2016.trafficking-2022`);
		await page.selectOption('main select[name=relation]', 'continues');
		await show();
		expect(asked()).toEqual({ pair: 'third-2016.trafficking-2022', relation: 'continues' });
		expect(new Set(await texts('tbody .tag'))).toEqual(new Set(['Continues']));
	});

	it('knows a link only once both documents are known', async () => {
		await page.goto(`${site}/crosswalk?pair=third-2016.trafficking-2022&asof=2018-01-01`);
		expect(await page.locator('section[aria-labelledby=pair] tbody tr').count()).toBe(0);
		expect(await mainText()).toContain('この条件に合う対応はない');
	});

	it.each(['pair=third-2016', 'pair=trafficking-2022.third-2016', 'relation=repeals'])(
		'refuses %s and names the parameter',
		async (query) => {
			for (const base of ['', '/en']) {
				expect((await page.goto(`${site}${base}/crosswalk?${query}`))?.status()).toBe(400);
				expect(await mainText()).toContain(query.split('=')[0]);
			}
		}
	);
});

it.each(['/organisations', '/en/organisations/npa', '/organisations/mhlw', '/crosswalk'])(
	'%s stays within 60 kB compressed',
	async (path) => {
		const html = await (await fetch(site + path)).text();
		expect(gzipSync(html).length).toBeLessThanOrEqual(60 * 1024);
	}
);
