import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, inject, it } from 'vitest';
import { openBrowser } from '../support/browser.ts';

const site = inject('siteUrl');
const topic = 'child-sexual-exploitation';
const get = (path: string, headers: Record<string, string> = {}): Promise<Response> =>
	fetch(site + path, { headers });

let browser: Browser;
beforeAll(async () => {
	browser = await openBrowser();
});
afterAll(() => browser.close());

describe('with JavaScript off', () => {
	it.each([
		['', '統計表', '平成27年'],
		['/en', 'Statistical table', '2015']
	])(
		'%s the reader comes from the list to a table, a value and its file',
		async (language, title, year) => {
			const context = await browser.newContext({ javaScriptEnabled: false });
			const page = await context.newPage();
			await page.goto(`${site}${language}/topics`);
			await page.click(`main a[href="${language}/topics/${topic}"]`);
			expect(await page.locator('h2').first().textContent()).toContain(title);
			expect(await columnHeads(page)).toContain(year);

			await page.selectOption('select[name=from]', 'all');
			await page.selectOption('select[name=years]', 'western');
			await page.click('main button[type=submit]');
			expect(new URL(page.url()).searchParams.get('from')).toBe('all');
			const whole = await columnHeads(page);
			expect(whole.length).toBeGreaterThan(15);

			await page.selectOption('select[name=kind]', 'half');
			await page.click('main button[type=submit]');
			expect((await columnHeads(page)).join()).toContain(language === '' ? '上半期' : 'H1');

			const value = page.locator('tbody td a', { hasText: /\d/ }).first();
			const text = (await value.textContent()) ?? '';
			await value.click();
			const row = page.locator('tr:target');
			expect(await row.textContent()).toContain(text);
			expect(await row.locator('a[href*="/sources/"]').count()).toBeGreaterThan(0);
			await context.close();
		}
	);
	it('the box of the table can be reached and scrolled by keyboard', async () => {
		const context = await browser.newContext({
			javaScriptEnabled: false,
			viewport: { width: 360, height: 800 }
		});
		const page = await context.newPage();
		await page.goto(`${site}/topics/${topic}`);
		const box = page.locator('[role=region][tabindex="0"]');
		await box.focus();
		const at = (): Promise<number> => box.evaluate((element) => element.scrollLeft);
		const places = [await at()];
		for (const key of ['ArrowLeft', 'ArrowRight']) {
			await page.keyboard.press(key);
			await page.waitForTimeout(500);
			places.push(await at());
		}
		expect(new Set(places).size).toBeGreaterThan(1);
		await context.close();
	});
});

describe('printed', () => {
	it('no column is cut off, however many there are', async () => {
		const page = await browser.newPage({ viewport: { width: 1047, height: 718 } });
		await page.emulateMedia({ media: 'print' });
		for (const query of ['', '?from=all']) {
			await page.goto(`${site}/topics/trafficking${query}`);
			const over = await page.evaluate(
				() => document.documentElement.scrollWidth - document.documentElement.clientWidth
			);
			expect(over).toBe(0);
		}
		await page.close();
	});
});

describe('the answers of topics', () => {
	it('stay within 60 kB compressed', async () => {
		for (const path of [`/topics/${topic}?from=all`, '/topics/trafficking?from=all']) {
			const page = await get(path, { 'Accept-Encoding': 'br' });
			expect(Number(page.headers.get('content-length'))).toBeLessThan(60_000);
			expect(Number(page.headers.get('content-length'))).toBeGreaterThan(0);
		}
	});
	it.each([
		[`/topics/${topic}?kind=week`, 400, 'kind'],
		[`/topics/${topic}?from=2015&to=2010`, 400, 'to'],
		[`/topics/${topic}/table.csv?years=x`, 400, 'years'],
		['/topics?asof=1', 400, 'asof'],
		['/topics/no-such', 404, 'no-such'],
		['/topics/no-such/table-excel.csv', 404, 'no-such']
	])('%s is refused with %i and names %s', async (path, status, named) => {
		const response = await get(path, { Accept: 'text/html' });
		expect([response.status, (await response.text()).includes(named)]).toEqual([status, true]);
	});
	it('the data file holds every kind of period, or the one asked for', async () => {
		const kinds = async (query: string): Promise<string[]> => {
			const lines = (await (await get(`/topics/${topic}/table.csv${query}`)).text()).split('\r\n');
			return [...new Set(lines.slice(1).map((line) => line.split(',')[3] ?? ''))].sort();
		};
		expect(await kinds('')).toEqual(expect.arrayContaining(['half', 'year']));
		expect(await kinds('?kind=half')).toEqual(['', 'half']);
	});
	it('the Excel file speaks the language of the page and carries the data version', async () => {
		const { dataVersion } = (await (await get('/healthz')).json()) as { dataVersion: string };
		const bytes = new Uint8Array(
			await (await get(`/en/topics/${topic}/table-excel.csv`)).arrayBuffer()
		);
		const text = new TextDecoder().decode(bytes);
		expect([...bytes.slice(0, 3)]).toEqual([0xef, 0xbb, 0xbf]);
		expect(text).toContain('Statistical table: Child sexual exploitation');
		expect(text).toContain(dataVersion);
	});
});

/** The first head line of the table, less the heads of indicator and unit. */
async function columnHeads(page: Page): Promise<string[]> {
	const heads = await page.locator('main thead tr:first-child th').allTextContents();
	return heads.slice(2).map((text) => text.trim());
}
