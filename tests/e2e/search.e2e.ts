import { gzipSync } from 'node:zlib';
import type { Browser, Page } from 'playwright-core';
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
const find = (q: string, rest = '') =>
	page.goto(`${site}/search?q=${encodeURIComponent(q)}${rest}`);
const status = () => page.locator('main [role=status]').innerText();
const mainText = () => page.locator('main').innerText();
const headings = () => page.locator('main h2').allInnerTexts();
const titles = () => page.locator('main h3 a').allInnerTexts();
/** The number at the end of what a page says of its results. */
const total = async () => Number(/(\d+)件?$/.exec((await status()).replaceAll(',', ''))?.[1]);

describe('the search, without JavaScript', () => {
	it('is asked from the head of any page, in its language and as of its day', async () => {
		await page.goto(`${site}/en/topics?asof=2018-01-01`);
		await page.fill('header input[name=q]', 'child pornography');
		await page.click('header button');
		expect(new URL(page.url()).pathname).toBe('/en/search');
		expect(asked()).toEqual({ q: 'child pornography', asof: '2018-01-01' });
		expect(await page.locator('main input[name=q]').inputValue()).toBe('child pornography');
		expect(await page.locator('header input').count()).toBe(0);
		const [first = ''] = await titles();
		expect(first).toMatch(/child pornography/i);
		const links = await page.locator('main h3 a').evaluateAll((all) => all.map((a) => a.outerHTML));
		expect(links.every((link) => link.includes('asof=2018-01-01'))).toBe(true);
	});

	it('shows examples where nothing is asked, each of which finds something', async () => {
		for (const path of ['/search', '/en/search']) {
			await page.goto(site + path);
			const examples = await page
				.locator('main section ul a')
				.evaluateAll((all) => all.map((a) => a.getAttribute('href') ?? ''));
			expect(examples.length).toBeGreaterThan(3);
			for (const example of examples) {
				await page.goto(site + example);
				expect([example, await total()]).not.toEqual([example, 0]);
				expect((await titles()).length).toBeGreaterThan(0);
			}
		}
	});

	it('finds the same in every kana and width', async () => {
		await find('ﾎﾟﾙﾉ');
		const half = [await total(), await titles()];
		await find('ぽるの');
		expect([await total(), await titles()]).toEqual(half);
		await find('ポルノ');
		expect([await total(), await titles()]).toEqual(half);
		expect(half[0]).toBeGreaterThan(10);
		await find('ｼﾞﾄﾞｳ');
		expect(await status()).toContain('ｼﾞﾄﾞｳ');
	});

	it('finds the same by every spelling of こども', async () => {
		await find('子供');
		const one = [await total(), await titles()];
		for (const q of ['子ども', 'こども', 'コドモ']) {
			await find(q);
			expect([await total(), await titles()]).toEqual(one);
		}
		expect(one[0]).toBeGreaterThan(10);
	});

	it('marks the words it found, and finds English words on a Japanese page', async () => {
		await find('hotline');
		expect(await page.locator('main mark').allInnerTexts()).toContain('hotline');
		expect(await page.locator('main p[lang=en] mark').count()).toBeGreaterThan(0);
		await page.goto(`${site}/en/search?q=${encodeURIComponent('検挙件数')}`);
		expect(await page.locator('main p[lang=ja] mark').count()).toBeGreaterThan(0);
	});

	it('groups by kind, with counts that lead to the whole of each, in pages', async () => {
		await find('児童');
		const groups = await headings();
		const whole = await total();
		expect(groups.length).toBeGreaterThan(3);
		const counts = groups.map((text) => Number(/（([\d,]+)件）/.exec(text)?.[1]));
		expect(counts.reduce((sum, count) => sum + count, 0)).toBe(whole);
		await page.click('main nav >> text=資料');
		expect(asked()).toEqual({ q: '児童', kind: 'documents' });
		expect(await headings()).toHaveLength(1);
		const first = await titles();
		expect(first).toHaveLength(50);
		await page.locator('a[rel=next]').first().click();
		expect(asked()).toEqual({ q: '児童', kind: 'documents', page: '2' });
		expect(await titles()).not.toEqual(first);
		await find('児童');
		expect((await titles()).length).toBeLessThanOrEqual(10 * groups.length);
	});

	it('finds a measure by plan and label, and leads to it', async () => {
		await find('行動計画2022 2-(3)-①');
		await page.locator('main h3 a').first().click();
		expect(new URL(page.url()).pathname).toBe('/plans/trafficking-2022/2-3-1');
	});

	it('finds a desk by its number, and leads to its place', async () => {
		await find('#8891');
		await page.locator('main section[aria-labelledby=windows] h3 a').first().click();
		const { pathname, hash } = new URL(page.url());
		expect(pathname).toBe('/windows');
		expect(await page.locator(hash).count()).toBe(1);
	});

	it('sees only what was published by the day', async () => {
		await find('行動計画2022');
		const now = await total();
		await find('行動計画2022', '&asof=2018-01-01');
		expect(await mainText()).toContain('見つかりませんでした');
		expect(now).toBeGreaterThan(0);
		await page.click('main ul a[href^="/search"]');
		expect(await total()).toBe(now);
	});

	it('says what to try where nothing is found', async () => {
		await page.goto(`${site}/en/search?q=nothing-is-called-so`);
		expect(await status()).toContain('nothing-is-called-so');
		for (const list of ['/en/indicators', '/en/plans', '/en/sources'])
			expect(await page.locator(`main a[href="${list}"]`).count()).toBe(1);
	});

	it('shows markup that is asked for as text', async () => {
		const q = '<script>alert(1)</script> "\'&';
		await find(q);
		expect(await status()).toContain(q);
		expect(await page.locator('main input[name=q]').inputValue()).toBe(q);
		expect(await page.locator('main script').count()).toBe(0);
		await find('<b>児童</b>');
		expect(await page.locator('main b').count()).toBe(0);
	});

	it.each([
		[`/search?q=${'a'.repeat(101)}`, 'q'],
		['/en/search?q=a&kind=gossip', 'kind'],
		['/search?q=a&kind=plans&page=99', 'page'],
		['/search?q=a&q=b', 'q'],
		['/en/search?asof=soon', 'asof']
	])('%s is refused by the name of the parameter', async (path, parameter) => {
		expect((await page.goto(site + path))?.status()).toBe(400);
		expect(await mainText()).toMatch(new RegExp(`[「“]${parameter}[」”]`));
	});

	it('takes a hundred characters', async () => {
		expect((await find('a'.repeat(100)))?.status()).toBe(200);
	});
});

describe('the overview and the documents', () => {
	it('lead to the plans and to what was reported', async () => {
		await page.goto(`${site}/`);
		expect(await headings()).toEqual(
			expect.arrayContaining(['計画の施策と報告', '新しい取組の報告'])
		);
		await page.click('main h3 a[href="/plans/trafficking-2022"]');
		expect(new URL(page.url()).pathname).toBe('/plans/trafficking-2022');
	});

	it('show of a plan’s document its measures, and of a report its activities', async () => {
		await page.goto(`${site}/en/sources/mcaac-2022-trafficking-action-plan`);
		await page.locator('main details summary').first().click();
		await page.locator('main a[href="/en/plans/trafficking-2022/2-3-1"]').click();
		expect(new URL(page.url()).pathname).toBe('/en/plans/trafficking-2022/2-3-1');
		await page.goto(`${site}/sources/cse-liaison-2018-basic-plan-outline`);
		expect(
			await page.locator('section[aria-labelledby=activities] tbody tr').count()
		).toBeGreaterThan(10);
		expect(await mainText()).toContain('進捗の確認に用いた計画');
	});
});

it.each(['/search?q=児童', '/en/search?q=child', '/search?q=児童&kind=documents'])(
	'%s stays within 60 kB compressed',
	async (path) => {
		const html = await (await fetch(site + path)).text();
		expect(gzipSync(html).length).toBeLessThanOrEqual(60 * 1024);
	}
);
