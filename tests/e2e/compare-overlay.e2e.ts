import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, inject, it } from 'vitest';
import { axeFaults } from '../support/axe.ts';
import { openBrowser } from '../support/browser.ts';
import { encodeText } from '../support/encode-text.ts';
import { makeWorkbook } from '../support/make-workbook.ts';

const site = inject('siteUrl');
const query = '/compare?i=child-pornography-cases&i=sns-victims';
const secret = '窓口の数字';
const table = [
	`区分,令和４年,令和５年,令和６年`,
	`${secret}（件）,"9,001",abc,"９，００３p"`,
	`来所,x,20,25`
].join('\r\n');
const file = { name: '手元.csv', bytes: encodeText(table, 'shift_jis') };

let browser: Browser;
beforeAll(async () => {
	browser = await openBrowser();
});
afterAll(() => browser.close());

/** A page with what it asked for and complained of. */
async function visit(path: string, width = 1440) {
	const context = await browser.newContext({ viewport: { width, height: 900 } });
	const page = await context.newPage();
	page.setDefaultTimeout(20_000);
	const asked: { method: string; url: string; body: string | null }[] = [];
	const faults: string[] = [];
	page.on('request', (request) =>
		asked.push({ method: request.method(), url: request.url(), body: request.postData() })
	);
	page.on('pageerror', (error) => faults.push(error.message));
	page.on('console', (message) => {
		if (message.type() === 'error') faults.push(message.text());
	});
	await page.goto(site + path);
	await page.locator('#own-file input[type=file]').waitFor();
	return { page, context, asked, faults };
}

const choose = (page: Page, { name, bytes }: { name: string; bytes: Uint8Array }): Promise<void> =>
	page.setInputFiles('#own-file input[type=file]', {
		name,
		mimeType: 'application/octet-stream',
		buffer: Buffer.from(bytes)
	});
const isRead = (page: Page): Promise<void> => page.locator('[data-own-phase=read]').waitFor();
const published = (page: Page) => page.locator('#published-chart');
const marks = (page: Page) =>
	page.locator('#overlaid-chart svg[role=img]:visible title', { hasText: secret });
const linksOf = (page: Page): Promise<string[]> =>
	page.locator('a[href]').evaluateAll((all) => all.map((a) => a.getAttribute('href') ?? ''));
const fromSite = /^GET \S+\/_app\/immutable\/assets\/(?:read-own-file|draw-overlay)-[\w-]+\.js$/;

describe.each([
	['', '公表値ではない', '数として読めません', '暫定値'],
	['/en', 'not published', 'is not a number', 'provisional']
])('%s/compare', (language, mark, fault, provisional) => {
	it('draws a file over the chart, in the browser alone, and gives the chart back', async () => {
		const { page, context, asked, faults } = await visit(language + query);
		const [address, links] = [page.url(), await linksOf(page)];
		const chart = await published(page).innerHTML();
		const exported = await (
			await fetch(site + language + query.replace('?', '/chart.svg?'))
		).text();
		const before = asked.length;
		expect(await marks(page).count()).toBe(0);

		await choose(page, file);
		await isRead(page);
		expect(await published(page).isVisible()).toBe(false);
		expect(await marks(page).allTextContents()).toEqual([
			expect.stringMatching(`${mark}.*9,001`),
			expect.stringMatching(`${mark}.*9,003.*${provisional}`)
		]);
		expect(await page.locator('#overlaid-chart text:visible', { hasText: '10,000' }).count()).toBe(
			1
		);
		expect(await page.locator('[data-own-strip]').textContent()).toContain(file.name);
		expect(await page.locator('[data-own-faults] li').allTextContents()).toEqual([
			expect.stringMatching(`C2.*abc.*${fault}`)
		]);
		const cells = await page.locator('#own-table-heading ~ * tbody tr').first().textContent();
		expect(cells).toMatch(/9,001/);
		expect(await axeFaults(page)).toEqual([]);

		// by keyboard: the second series off, and on again
		const second = page.locator('[data-own-series] select').nth(1);
		await second.focus();
		await page.keyboard.press('Home');
		await page
			.locator('#overlaid-chart title', { hasText: '来所' })
			.first()
			.waitFor({ state: 'detached' });
		await page.keyboard.press('ArrowDown');
		await page
			.locator('#overlaid-chart title', { hasText: '来所' })
			.first()
			.waitFor({ state: 'attached' });
		await page.locator('#overlaid-chart .wide [role=application]').focus();
		await page.keyboard.press('End');
		await page.keyboard.press('ArrowDown');
		const reading = page.locator('#overlaid-chart .wide .reading [aria-live]');
		expect(await reading.textContent()).toContain(secret);

		// what was asked for since: scripts of this site, and nothing of the file
		const since = asked.slice(before).filter(({ url }) => !url.startsWith('blob:'));
		expect(since.map(({ method, url }) => `${method} ${url}`)).toEqual([
			expect.stringMatching(fromSite),
			expect.stringMatching(fromSite)
		]);
		expect(since.map(({ body }) => body)).toEqual([null, null]);
		expect(page.url()).toBe(address);
		expect(await linksOf(page)).toEqual(links);
		expect(
			await page.evaluate(() => [localStorage.length, sessionStorage.length, document.cookie])
		).toEqual([0, 0, '']);
		const after = await (await fetch(site + language + query.replace('?', '/chart.svg?'))).text();
		expect(after).toBe(exported);

		await page.click('#own-remove');
		expect(await published(page).isVisible()).toBe(true);
		expect(await published(page).innerHTML()).toBe(chart);
		expect(await page.locator('body').textContent()).not.toContain(secret);
		expect(await page.evaluate(() => document.activeElement?.getAttribute('type'))).toBe('file');
		expect(faults).toEqual([]);
		await context.close();
	});

	it('tells a file that is no table, and one without years, and draws nothing of them', async () => {
		const { page, context } = await visit(language + query);
		await choose(page, {
			name: 'old.xls',
			bytes: Uint8Array.from([0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1])
		});
		const alert = page.locator('#own-file [role=alert]');
		expect(await alert.textContent()).toMatch(/old\.xls/);
		expect(await published(page).isVisible()).toBe(true);
		await choose(page, { name: 'names.csv', bytes: Buffer.from('name,value\na,1\nb,2\n') });
		await isRead(page);
		expect(await alert.count()).toBe(0);
		expect(await page.locator('[data-own-faults] li').textContent()).toMatch(/B2/);
		expect(await published(page).isVisible()).toBe(true);
		await context.close();
	});

	it('is a page without it where there is no JavaScript, and says so', async () => {
		const context = await browser.newContext({ javaScriptEnabled: false });
		const page = await context.newPage();
		await page.goto(site + language + query);
		expect(await page.locator('#own-heading ~ noscript').textContent()).toContain('JavaScript');
		expect(await page.locator('input[type=file]').count()).toBe(0);
		expect(await published(page).isVisible()).toBe(true);
		await context.close();
	});
});

it('lays pasted text over indices on the base of the page, and says what has none', async () => {
	const { page, context, faults } = await visit(`${query}&view=index&base=2020`);
	await page.click('#own-file summary');
	await page.fill('#own-file textarea', 'year\ta\tb\n2019\t50\t1\n2020\t100\t\n2021\t150\t3\n');
	await page.click('#own-file details button');
	await isRead(page);
	const titles = page.locator('#overlaid-chart .wide title', { hasText: '手元のファイル' });
	expect(await titles.allTextContents()).toEqual([
		expect.stringContaining('指数50.0'),
		expect.stringContaining('指数100.0'),
		expect.stringContaining('指数150.0')
	]);
	expect(await page.locator('[data-own-series] li').nth(1).textContent()).toContain('指数なし');
	expect(faults).toEqual([]);
	await context.close();
});

it.each(['', '/en'])(
	'%s fits a telephone, with a workbook whose fiscal years lie over calendar years',
	async (language) => {
		const text = (value: string): string => `<c t="inlineStr"><is><t>${value}</t></is></c>`;
		const row = (year: string, value: number): string =>
			`<row>${text(year)}<c><v>${value}</v></c></row>`;
		const bytes = makeWorkbook({
			sheets: {
				集計: `<row>${text('年度')}${text('とても長い名前の系列で折り返しが必要なもの（件）')}</row>${row('令和4年度', 100)}${row('令和5年度', 120)}`
			}
		});
		const { page, context, faults } = await visit(language + query, 360);
		await choose(page, { name: 'book.xlsx', bytes });
		await isRead(page);
		expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(360);
		expect(await page.locator('#overlaid-chart .narrow svg').first().isVisible()).toBe(true);
		expect(await page.locator('#overlaid-chart > p.small').textContent()).toMatch(
			/期間の種類|kinds of period/
		);
		expect(await axeFaults(page)).toEqual([]);
		expect(faults).toEqual([]);
		await context.close();
	}
);
