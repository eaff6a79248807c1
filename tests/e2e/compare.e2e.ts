import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, inject, it } from 'vitest';
import { openBrowser } from '../support/browser.ts';

const site = inject('siteUrl');
const get = (path: string): Promise<Response> =>
	fetch(site + path, { headers: { Accept: 'text/html' } });
const text = async (path: string): Promise<string> => (await get(path)).text();

let browser: Browser;
beforeAll(async () => {
	browser = await openBrowser();
});
afterAll(() => browser.close());

async function open(path: string, width = 1200): Promise<Page> {
	const context = await browser.newContext({
		javaScriptEnabled: false,
		viewport: { width, height: 900 }
	});
	const page = await context.newPage();
	await page.goto(site + path);
	return page;
}
const chart = (page: Page) => page.locator('figure #compared-chart .wide svg');
const plots = (page: Page): Promise<number> =>
	chart(page).locator('g[transform^="translate(0,"]').count();

describe('with JavaScript off', () => {
	it.each([
		['', '実数', '指数 100.0'],
		['/en', 'values', 'index 100.0']
	])(
		'%s the reader chooses, adds a series and turns to an index',
		async (language, word, hundred) => {
			const page = await open(`${language}/compare`);
			expect(await chart(page).count()).toBe(0);
			expect(await page.locator('select[name=i]').count()).toBe(2);
			expect(await page.locator('select[name=view]').textContent()).toContain(word);

			await page.locator('select[name=i]').nth(0).selectOption('child-pornography-cases');
			await page.locator('select[name=i]').nth(1).selectOption('sns-victims');
			await page.click('main button[type=submit]');
			expect(new URL(page.url()).searchParams.getAll('i').filter((id) => id !== '')).toEqual([
				'child-pornography-cases',
				'sns-victims'
			]);
			expect(await plots(page)).toBe(2);
			expect(await page.locator('select[name=i]').count()).toBe(3);

			await page.locator('select[name=i]').nth(2).selectOption('child-abuse-police-cases');
			await page.selectOption('select[name=view]', 'index');
			await page.selectOption('select[name=base]', '2016');
			await page.click('main button[type=submit]');
			expect(await plots(page)).toBe(0);
			expect(await chart(page).getAttribute('aria-label')).toContain('2016');
			expect(await page.locator('#table-heading ~ * tbody').first().textContent()).toContain(
				hundred
			);

			const value = page.locator('tbody td a').first();
			const shown = (await value.textContent()) ?? '';
			await value.click();
			expect(await page.locator('tr:target').textContent()).toContain(shown.trim());
			await page.context().close();
		}
	);

	it.each([
		['', '別の系列'],
		['/en', 'separate series']
	])('%s a ready-made comparison says what sets its series apart', async (language, words) => {
		const page = await open(`${language}/compare`);
		await page.click(`a[href="${language}/compare?set=trafficking-police-government"]`);
		expect(await page.locator('#difference-heading + p').textContent()).toContain(words);
		expect(await page.locator('#difference-heading ~ * thead th').count()).toBe(2);
		expect(await plots(page)).toBe(2);
		await page.click(`thead a[href="${language}/indicators/trafficking-victims-police"]`);
		await page.click(`a[href="${language}/compare?set=trafficking-police-immigration"]`);
		expect(await plots(page)).toBe(2);
		await page.context().close();
	});

	it('never puts different kinds of period in one row, and says so', async () => {
		const page = await open('/compare?i=ihc-reports&i=child-abuse-consultations');
		expect(await page.locator('figure > p').first().textContent()).toContain('期間の種類が異なる');
		const rows = await page.locator('#table-heading ~ * tbody tr').all();
		for (const row of rows) {
			const values = await row.locator('td a').count();
			expect(values).toBeLessThan(2);
		}
		expect(rows.length).toBeGreaterThan(20);
		await page.context().close();
	});

	it.each([
		'/compare',
		'/compare?set=ihc-reports-items',
		'/en/compare?set=ihc-reports-items&view=index'
	])('%s is no wider than a telephone', async (path) => {
		const page = await open(path, 360);
		const width = await page.locator('html').evaluate((html) => html.scrollWidth);
		expect(width).toBeLessThanOrEqual(360);
		await page.context().close();
	});
});

describe('an address that is not understood', () => {
	it.each([
		['i=no-such-indicator', 'i'],
		['set=no-such-set', 'set'],
		['i=sns-victims&view=pie', 'view'],
		['i=sns-victims&base=x', 'base'],
		['i=sns-victims&from=2020&to=2010', 'to'],
		['i=sns-victims&asof=yesterday', 'asof']
	])('?%s answers 400 and names %s', async (query, parameter) => {
		for (const path of ['/compare', '/en/compare', '/compare/chart.svg']) {
			const answer = await get(`${path}?${query}`);
			expect(answer.status).toBe(400);
			expect(await answer.text()).toMatch(new RegExp(`[「“"]${parameter}[」”"]`));
		}
	});
	it('names i for a seventh indicator, and where a drawing has none', async () => {
		const seven = [
			'sns-victims',
			'ihc-reports',
			'ihc-items',
			'child-pornography-cases',
			'child-pornography-victims',
			'trafficking-victims-police',
			'trafficking-victims-government'
		];
		const query = new URLSearchParams(seven.map((id) => ['i', id])).toString();
		expect((await get(`/compare?${query}`)).status).toBe(400);
		expect(await text(`/compare?${query}`)).toContain('「i」');
		expect((await get('/compare/chart.svg')).status).toBe(400);
	});
});

describe('as of a day', () => {
	it('shows no value that was published later, and keeps the day in links', async () => {
		const query = 'i=trafficking-victims-police&i=trafficking-victims-government&asof=2016-12-31';
		const page = await open(`/compare?${query}`);
		const periods = (await page.locator('#table-heading ~ * tbody th').allTextContents()).join();
		expect(periods).toContain('2015');
		expect(periods).not.toContain('2017');
		expect(await page.locator('tbody td a').first().getAttribute('href')).toContain(
			'asof=2016-12-31'
		);
		expect(await page.locator('a[href*="chart.svg"]').getAttribute('href')).toContain(
			'asof=2016-12-31'
		);
		await page.context().close();
	});
});

describe('the file', () => {
	it.each(['', '/en'])('%s is one SVG with its sources and address', async (language) => {
		const answer = await fetch(`${site}${language}/compare/chart.svg?set=ihc-reports-items`);
		expect(answer.headers.get('content-type')).toContain('image/svg+xml');
		const svg = await answer.text();
		expect(svg).toMatch(/^<\?xml/);
		expect(svg).toContain(`${language}/compare?i=ihc-reports&amp;i=ihc-items`);
		expect(svg).not.toMatch(/<style|class=|<script|<!--/);
	});
});
