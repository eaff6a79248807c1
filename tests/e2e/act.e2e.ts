import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { gzipSync } from 'node:zlib';
import Papa from 'papaparse';
import type { Browser, Page } from 'playwright-core';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, inject, it } from 'vitest';
import { openBrowser } from '../support/browser.ts';

const site = inject('siteUrl');
const tableOf = (file: string): Record<string, string>[] =>
	Papa.parse<Record<string, string>>(readFileSync(resolve('data', file), 'utf8'), {
		header: true,
		skipEmptyLines: true
	}).data;
const facilities = tableOf('act/facility-types.csv');
const windows = tableOf('consultation-windows.csv');

let browser: Browser;
let page: Page;
beforeAll(async () => {
	browser = await openBrowser();
});
beforeEach(async () => {
	const context = await browser.newContext({ javaScriptEnabled: false });
	page = await context.newPage();
});
afterEach(() => page.context().close());
afterAll(() => browser.close());

const asked = () => Object.fromEntries(new URL(page.url()).searchParams);
const follow = async (selector: string) => {
	const from = page.url();
	await page.click(selector);
	await page.waitForURL((url) => url.href !== from);
};
const show = () => follow('form[role=search] button[type=submit]');
const mainText = () => page.locator('main').innerText();
const open = async (path: string) => (await page.goto(site + path))?.status();

describe('the guideline of the Act, without JavaScript', () => {
	it('lists every kind of facility, each leading to its choice', async () => {
		await open('/act');
		const links = page.locator('section[aria-labelledby=kinds] tbody td a');
		expect(await links.allInnerTexts()).toHaveLength(facilities.length);
		expect((await links.allInnerTexts()).sort()).toEqual(
			facilities.map((facility) => facility['facility_ja']).sort()
		);
		await follow('td a:text-is("児童心理治療施設")');
		expect(asked()).toEqual({ facility: 'psychological-treatment' });
		expect(await page.locator('h1').innerText()).toBe('児童心理治療施設');
	});

	it.each([
		['', '令和8年12月25日', '法的な助言ではない', '認定等の取消しの事由'],
		['/en', '25 December 2026', 'not legal advice', 'Grounds for revoking certification']
	])('%s says when the Act takes effect and what the page is', async (language, ...texts) => {
		await open(`${language}/act`);
		const text = await mainText();
		for (const one of texts) expect(text).toContain(one);
		expect(
			await page.locator(`aside a[href="${language}/sources/cfa-act-guideline"]`).count()
		).toBe(1);
		const rows = (id: string) =>
			page.locator(`section[aria-labelledby=${id}] tbody tr`).allInnerTexts();
		expect(await rows('grounds')).toHaveLength(14);
		expect(await rows('items')).toHaveLength(15);
		expect(await rows('media')).toHaveLength(6);
	});

	it('shows a facility bound by duty with what binds it', async () => {
		await open('/act');
		await page.selectOption('select[name=facility]', { label: '保育所（義務対象）' });
		await show();
		expect(asked()).toEqual({ facility: 'nurseries' });
		const text = await mainText();
		for (const one of ['義務対象', 'パターン2', '児童福祉法', '対象である（表の※）'])
			expect(text).toContain(one);
		const training = page.locator('tr', { has: page.locator('a[href="/plans/act-2024/v-2-3-3"]') });
		expect(await training.innerText()).toMatch(/必須\s+法第8条/);
		expect(await page.locator('a[href="/plans/act-2024/iv-7-3"]').count()).toBe(0);
		expect(
			await page
				.locator('section[aria-labelledby=authority] a[href="/plans/act-2024/iv-9-1-1"]')
				.count()
		).toBe(1);
	});

	it('shows a facility open to certification in English, by other articles', async () => {
		await open('/en/act?facility=private-education');
		expect(await page.locator('h1').innerText()).toBe('Private education businesses');
		const text = await mainText();
		for (const one of ['Open to certification', 'General sequence', 'Not marked ※'])
			expect(text).toContain(one);
		const training = page.locator('tr', {
			has: page.locator('a[href="/en/plans/act-2024/v-2-3-3"]')
		});
		expect(await training.innerText()).toMatch(/Required\s+Act, Art\. 20\(1\)\(v\)/);
		expect(text).toContain('Notice of completion');
	});

	it('refuses an unknown kind of facility and names it', async () => {
		for (const language of ['', '/en']) {
			expect(await open(`${language}/act?facility=space-school`)).toBe(400);
			expect(await mainText()).toContain('facility');
			expect(await mainText()).toContain('space-school');
		}
	});

	it('says that the document is not known on an early day', async () => {
		expect(await open('/act?facility=nurseries&asof=2024-01-01')).toBe(200);
		expect(await page.locator('main [role=status]').innerText()).toContain('この資料はない');
		expect(await page.locator('main select').count()).toBe(0);
	});
});

describe('the desks, without JavaScript', () => {
	it.each(['', '/en'])(
		'%s every number of the table is a link with the same digits',
		async (language) => {
			await open(`${language}/windows`);
			for (const { id, phone } of windows) {
				const links = page.locator(`article[id="${id}"] a[href^="tel:"]`);
				if (phone === '') {
					expect(await links.count()).toBe(0);
					continue;
				}
				expect(await links.allInnerTexts()).toEqual([phone]);
				const href = (await links.first().getAttribute('href')) ?? '';
				expect(decodeURIComponent(href)).toBe(`tel:${(phone ?? '').replaceAll('-', '')}`);
			}
			expect(await page.locator('main article').count()).toBe(windows.length);
		}
	);

	it('tell first what to do in an emergency, with the document that says so', async () => {
		await open('/windows');
		const first = page.locator('main a').first();
		expect(await first.getAttribute('href')).toBe('tel:110');
		expect(await page.locator('main a').nth(1).getAttribute('href')).toBe(
			'/sources/cfa-act-guideline'
		);
	});

	it('are found by situation and channel', async () => {
		await open('/windows');
		await page.selectOption('select[name=situation]', 'sexual-violence');
		await page.selectOption('select[name=channel]', 'chat');
		await show();
		expect(asked()).toEqual({ situation: 'sexual-violence', channel: 'chat' });
		expect(await page.locator('article h3').allInnerTexts()).toEqual(['Curetime']);
		await open('/en/windows?situation=medical');
		expect(await page.locator('h2').allInnerTexts()).toEqual(['Medical care']);
		expect(await page.locator('article a[href="tel:%238891"]').count()).toBe(1);
	});

	it('refuse what is not understood, and keep the day the reader looks from', async () => {
		expect(await open('/windows?situation=boredom')).toBe(400);
		expect(await mainText()).toContain('boredom');
		expect(await open('/windows?channel=pigeon')).toBe(400);
		await open('/windows?asof=2023-01-01');
		expect(await page.locator('article a[href^="tel:%238103"]').count()).toBe(0);
		expect(await page.locator('main a[href="/windows"]').count()).toBe(1);
		await page.selectOption('select[name=situation]', 'labour');
		await show();
		expect(asked()).toMatchObject({ asof: '2023-01-01', situation: 'labour' });
	});
});

it('no line of the desks is cut off on paper', async () => {
	const printed = await browser.newPage({ viewport: { width: 718, height: 1047 } });
	await printed.emulateMedia({ media: 'print' });
	for (const path of ['/windows', '/act', '/en/act?facility=nurseries']) {
		await printed.goto(site + path);
		const over = await printed.evaluate(
			() => document.documentElement.scrollWidth - document.documentElement.clientWidth
		);
		expect(over).toBe(0);
	}
	await printed.close();
});

it.each(['/act', '/act?facility=private-education', '/en/windows'])(
	'%s stays within 60 kB compressed',
	async (path) => {
		const html = await (await fetch(site + path)).text();
		expect(gzipSync(html).length).toBeLessThanOrEqual(60 * 1024);
	}
);
