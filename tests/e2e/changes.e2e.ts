import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, inject, it } from 'vitest';
import { openBrowser } from '../support/browser.ts';

const site = inject('siteUrl');
const get = (path: string): Promise<Response> =>
	fetch(site + path, { headers: { Accept: 'text/html' } });

let browser: Browser;
beforeAll(async () => {
	browser = await openBrowser();
});
afterAll(() => browser.close());

async function open(path: string, { width = 1200, script = false } = {}): Promise<Page> {
	const context = await browser.newContext({
		javaScriptEnabled: script,
		viewport: { width, height: 900 }
	});
	const page = await context.newPage();
	await page.goto(site + path, { waitUntil: script ? 'networkidle' : 'load' });
	return page;
}

/** The rows of the table: kind, period and cell, the values before and after, difference. */
const rowsOf = (page: Page): Promise<string[]> =>
	page.locator('#changes tbody tr').evaluateAll((rows) =>
		rows.map((row) => {
			const text = (one: Element | null | undefined): string =>
				(one?.textContent ?? '').replaceAll(/\s+/g, ' ').trim();
			const [before, after] = [...row.querySelectorAll('td.value')].map((cell) =>
				text(cell.querySelector('strong'))
			);
			const [difference = ''] = /[+−±]\S+/.exec(text(row.querySelector('td.number'))) ?? [];
			const words = [row.querySelector('.tag'), row.querySelector('th')].map(text);
			return [...words, before, after, difference].join('|');
		})
	);
const form = (page: Page) => page.locator('#changes form');
const day = (page: Page) => form(page).locator('input[type=date]');

/**
 * By hand from data/observations and data/sources.csv: of the documents with values of sns-victims, two
 * of 12 March 2020 (jiji-2020-sns, jiji-2020-sns-english) alone became known in March 2020. They give 2,082
 * for the provisional 2,095 of 6 February (sankei-2020-sns), 844 for its 859 under ordinances, and five
 * values that nobody gave before.
 */
const march = [
	'改定|平成31年・令和元年（2019年）|2,095人|2,082人|−13',
	'改定|平成31年・令和元年（2019年） 青少年保護育成条例違反|859人|844人|−15',
	'追加|72人',
	'追加|847人',
	'追加|1,044人',
	'追加|46人',
	'追加|49人'
];
const shortened = (row: string): string => {
	const [kind = '', , , after = ''] = row.split('|');
	return kind === '追加' ? `${kind}|${after}` : row;
};

describe('with JavaScript off', () => {
	it('the form asks the server, which lists what March 2020 changed', async () => {
		const page = await open('/indicators/sns-victims?asof=2020-03-31&years=both');
		expect(await rowsOf(page)).toEqual([]);
		await day(page).fill('2020-03-01');
		await form(page).locator('button').click();
		const address = new URL(page.url());
		expect(Object.fromEntries(address.searchParams)).toEqual({
			asof: '2020-03-31',
			since: '2020-03-01'
		});
		expect(address.hash).toBe('#changes');
		expect(new Set((await rowsOf(page)).map(shortened))).toEqual(new Set(march));
		expect(await page.locator('#changes .result').textContent()).toContain('改定2件、追加5件');
		const first = page.locator('#changes tbody tr').first();
		expect(await first.textContent()).toContain('令和2年2月6日（2020年2月6日）');
		expect(await first.textContent()).toContain('令和2年3月12日（2020年3月12日）');
		expect(await first.locator('a').last().getAttribute('href')).toBe(
			'/sources/jiji-2020-sns?asof=2020-03-31'
		);
		await page.context().close();
	});
	it('in English too', async () => {
		const page = await open('/en/indicators/sns-victims?asof=2020-03-31&since=2020-03-01');
		expect(await rowsOf(page)).toHaveLength(7);
		expect(await page.locator('#changes .result').textContent()).toContain('revised 2, added 5');
		expect((await rowsOf(page))[0]).toBe(
			'revised|2019 (Heisei 31 / Reiwa 1)|2,095 persons|2,082 persons|−13'
		);
		await page.context().close();
	});
	it('says that nothing changed, and offers days on which something did', async () => {
		const page = await open('/indicators/sns-victims?asof=2020-03-31&since=2020-03-31');
		expect(await page.locator('#changes .result').textContent()).toContain('変更はありません');
		expect(await page.locator('#changes table').count()).toBe(0);
		await page.locator('#changes li a').first().click();
		expect(new URL(page.url()).searchParams.get('since')).toBe('2020-03-11');
		expect(new Set((await rowsOf(page)).map(shortened))).toEqual(new Set(march));
		await page.context().close();
	});
	it('folds a long list', async () => {
		const page = await open('/indicators/child-pornography-cases?since=2000-01-01');
		expect(await page.locator('#changes > .table-scroll tbody tr').count()).toBe(20);
		expect(await page.locator('#changes details:not([open]) tbody tr').count()).toBeGreaterThan(50);
		await page.context().close();
	});
	it.each([
		'/indicators/child-pornography-cases?since=2016-12-31',
		'/en/indicators/child-abuse-consultations?since=2016-12-31',
		'/en/indicators/trafficking-victims-police'
	])('%s is no wider than a telephone', async (path) => {
		const page = await open(path, { width: 360 });
		const width = await page.locator('html').evaluate((html) => html.scrollWidth);
		expect(width).toBeLessThanOrEqual(360);
		await page.context().close();
	});
});

describe('with JavaScript on', () => {
	it('a day or a link redraws and writes the address, asking for no data', async () => {
		const page = await open('/indicators/sns-victims?asof=2020-03-31', { script: true });
		const requests: string[] = [];
		page.on('request', (request) => requests.push(new URL(request.url()).pathname));
		await day(page).fill('2020-03-01');
		await day(page).dispatchEvent('change');
		await page.locator('#changes tbody tr').first().waitFor();
		expect(new Set((await rowsOf(page)).map(shortened))).toEqual(new Set(march));
		expect(new URL(page.url()).search).toBe('?asof=2020-03-31&since=2020-03-01');

		await page.selectOption('select[name=years]', 'western');
		await page
			.locator('#changes tbody th', { hasText: /^\s*2019年/ })
			.first()
			.waitFor();
		expect(new URL(page.url()).searchParams.get('since')).toBe('2020-03-01');

		await day(page).fill('');
		await day(page).dispatchEvent('change');
		await page.locator('#changes li a').first().click();
		await page.locator('#changes tbody tr').first().waitFor();
		expect(await day(page).inputValue()).toBe('2020-03-11');
		expect(await rowsOf(page)).toHaveLength(7);
		expect(requests).toEqual([
			expect.stringMatching(/^\/_app\/immutable\/assets\/BelowChart-.*\.js$/)
		]);
		await page.context().close();
	});
});

describe('an address that is not understood', () => {
	it.each([
		'since=yesterday',
		'since=2018-02-30',
		'since=2018',
		'since=2020-01-02&asof=2020-01-01'
	])('?%s answers 400 and names since', async (query) => {
		for (const path of ['/indicators/sns-victims', '/en/indicators/sns-victims']) {
			const answer = await get(`${path}?${query}`);
			expect(answer.status).toBe(400);
			expect(await answer.text()).toMatch(/[「“"]since[」”"]/);
		}
	});
});

describe('the charts of vintages', () => {
	const charts = (page: Page) =>
		page.locator('section[aria-labelledby=vintages-heading] figure svg');
	it('tell the documents of a revised value in their text alternative', async () => {
		const page = await open('/indicators/sns-victims');
		const [first = ''] = await charts(page).evaluateAll((all) =>
			all.map((svg) => svg.getAttribute('aria-label') ?? '')
		);
		expect(first).toContain('産経新聞(jp24h.com)（報道等による・暫定値）、2,095人。');
		expect(first).toContain('時事通信（報道等による）、2,082人。');
		expect(await charts(page).first().textContent()).toContain('縦軸は0から始まらない');
		await page.context().close();
	});
	it('see no document later than the day', async () => {
		const page = await open('/indicators/sns-victims?asof=2020-03-11');
		expect(await charts(page).count()).toBe(0);
		await page.context().close();
	});
});
