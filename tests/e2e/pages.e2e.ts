import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, inject, it } from 'vitest';
import { axeFaults } from '../support/axe.ts';
import { openBrowser } from '../support/browser.ts';

const site = inject('siteUrl');
const pages = [
	'/',
	'/topics',
	'/topics/child-sexual-exploitation',
	'/topics/trafficking?from=all&years=era',
	'/topics/trafficking?kind=month&asof=2018-01-01',
	'/indicators',
	'/indicators/child-pornography-cases',
	'/indicators/child-pornography-cases?kind=half&events=1',
	'/indicators/trafficking-victims-police?asof=2018-01-01',
	'/indicators?q=ポルノ&official=1&points=5&kind=half',
	'/indicators?q=nothing-is-called-so',
	'/compare',
	'/compare?set=trafficking-police-government',
	'/compare?i=ihc-reports&i=child-abuse-consultations&view=index&base=2008',
	'/revisions',
	'/revisions?relation=slip&topic=child-sexual-exploitation&year=2022',
	'/revisions?relation=confirmation&asof=2012-01-01',
	'/revisions?year=soon',
	'/releases',
	'/releases/1.0.0',
	'/releases/9.9.9',
	'/sources',
	'/sources?kind=press&issuer=npa&text=児童',
	'/sources/npa-2017-h1-child-victims',
	'/sources/cse-liaison-2018-basic-plan-outline',
	'/sources/mcaac-2022-trafficking-action-plan',
	'/search',
	'/search?q=児童',
	'/search?q=児童&kind=documents&page=2',
	'/search?q=2-(3)-①&asof=2018-01-01',
	'/search?q=nothing-is-called-so',
	'/search?kind=gossip',
	'/organisations',
	'/organisations?plan=third-2016&text=nobody',
	'/organisations/npa',
	'/organisations/moj-immigration?asof=2018-01-01',
	'/crosswalk',
	'/crosswalk?pair=third-2016.trafficking-2022&relation=overlaps',
	'/act',
	'/act?facility=private-education',
	'/act?asof=2020-01-01',
	'/windows',
	'/windows?situation=sexual-violence&channel=phone',
	'/plans',
	'/plans/trafficking-2022',
	'/plans/basic-2017?asof=2019-01-01',
	'/plans/third-2016?organisation=npa&coverage=not-examined&q=児童',
	'/plans/act-2024',
	'/plans/mic-bullying-2025',
	'/plans/trafficking-2014',
	'/plans/trafficking-2022/2-3-3',
	'/plans/trafficking-2022/3-1',
	'/plans/act-2024/iv-6-2-3',
	'/plans/third-2016?year=1999',
	'/figures',
	'/figures?f=of%3D%2Findicators%2Fsns-victims%26number%3D図1&f=of%3D%2Findicators%2Fnothing',
	'/figures?f=of%3D%2Fabout',
	'/figures/sets/annual-report',
	'/sql',
	'/sql?q=SELECT+*%0AFROM+areas&asof=2018-01-01',
	'/publish',
	'/about',
	'/nowhere',
	'/indicators/child-pornography-cases?kind=week'
];
const hydrated = /\/indicators\/.|\/sql|\/publish/;
/** Either width meets axe in one language; the words of the other only have to fit. */
const visits = pages.flatMap((path) => [
	{ path, width: 360, other: 1440 },
	{ path: path === '/' ? '/en' : `/en${path}`, width: 1440, other: 360 }
]);

let browser: Browser;
beforeAll(async () => {
	browser = await openBrowser();
});
afterAll(() => browser.close());

it.concurrent.for(visits)(
	'$path fits $width and $other pixels, has no console error and nothing serious for axe',
	async ({ path, width, other }, { expect }) => {
		const context = await browser.newContext({
			viewport: { width: other, height: 900 },
			bypassCSP: true
		});
		const page = await context.newPage();
		const faults: string[] = [];
		page.on('pageerror', (error) => faults.push(error.message));
		page.on('console', (message) => {
			const expected = /status of (400|404)/.test(message.text());
			if (message.type() === 'error' && !expected) faults.push(message.text());
		});
		// only a page with scripts has anything to do once it is loaded
		await page.goto(site + path, { waitUntil: hydrated.test(path) ? 'networkidle' : 'load' });
		const overflow = [await overflowOf(page)];
		await page.setViewportSize({ width, height: 900 });
		overflow.push(await overflowOf(page));
		const found = await axeFaults(page, { impacts: ['serious', 'critical'] });
		await context.close();
		expect({ faults, overflow, found }).toEqual({ faults: [], overflow: [0, 0], found: [] });
	}
);

/** How many CSS pixels the page is wider than its window. */
function overflowOf(page: Page): Promise<number> {
	return page.evaluate(
		() => document.documentElement.scrollWidth - document.documentElement.clientWidth
	);
}

describe('under the page’s own security policy', () => {
	it('a hydrated page breaks no rule', async () => {
		const page = await browser.newPage();
		const faults: string[] = [];
		page.on('console', (message) => {
			if (message.type() === 'error') faults.push(message.text());
		});
		await page.goto(`${site}/indicators/child-pornography-victims`, { waitUntil: 'networkidle' });
		await page.close();
		expect(faults).toEqual([]);
	});
});

describe('a page that was visited before', () => {
	it.each(['/indicators', '/indicators/child-pornography-victims', '/plans/third-2016'])(
		'%s comes with its style, breaks no rule and asks the server through its form',
		async (path) => {
			const page = await browser.newPage();
			const faults: string[] = [];
			const statuses: number[] = [];
			page.on('console', (message) => {
				if (message.type() === 'error') faults.push(message.text());
			});
			page.on('response', (answer) => {
				if (new URL(answer.url()).pathname === path) statuses.push(answer.status());
			});
			await page.goto(site + path, { waitUntil: 'networkidle' });
			await page.goto(`${site}/about`, { waitUntil: 'networkidle' });
			await page.goto(site + path, { waitUntil: 'networkidle' });
			const margin = await page.evaluate(() => getComputedStyle(document.body).margin);
			await page.click('main form button[type=submit]');
			await page.waitForURL((url) => url.search !== '');
			const submitted = new URL(page.url()).search;
			await page.close();
			expect({ faults, margin }).toEqual({ faults: [], margin: '0px' });
			expect(submitted).not.toBe('');
			expect(statuses.length).toBeGreaterThan(1);
		}
	);

	it('is told that nothing changed without a policy that would replace its own', async () => {
		const first = await fetch(`${site}/indicators`);
		const tag = first.headers.get('etag') ?? '';
		const again = await fetch(`${site}/indicators`, { headers: { 'If-None-Match': tag } });
		expect(again.status).toBe(304);
		expect(again.headers.get('content-security-policy')).toBeNull();
		expect(first.headers.get('content-security-policy')).toContain("script-src 'self'");
	});
});

describe('with JavaScript off', () => {
	it.each(['/indicators/child-pornography-cases', '/en/indicators/sns-victims'])(
		'%s shows chart, table and documents, and its form asks the server',
		async (path) => {
			const context = await browser.newContext({ javaScriptEnabled: false });
			const page = await context.newPage();
			await page.goto(site + path);
			const chart = await page.locator('figure svg[role=img]:visible path').count();
			const rows = await page.locator('section table tbody tr').count();
			const documents = await page.locator('section table a[href*="/sources/"]').count();
			expect(Math.min(chart, rows, documents)).toBeGreaterThan(10);
			await page.selectOption('select[name=kind]', 'half');
			await page.locator('#chart-heading ~ form summary').last().click();
			await page.uncheck('input[type=checkbox][name=breaks]');
			await page.click('main button[type=submit]');
			expect(new URL(page.url()).searchParams.get('kind')).toBe('half');
			const halves = path.startsWith('/en')
				? 'first half of 2010'
				: '平成22年上半期（2010年上半期）';
			expect(
				await page
					.locator('tbody th')
					.allTextContents()
					.then((all) => all.join())
			).toContain(halves);
			expect(await page.locator('input[type=checkbox][name=breaks]').isChecked()).toBe(false);
			await context.close();
		}
	);
});

describe('with JavaScript on', () => {
	it('a control redraws chart and table and writes the address, asking for no data', async () => {
		const page = await browser.newPage();
		await page.goto(`${site}/indicators/child-pornography-cases`, { waitUntil: 'networkidle' });
		const requests: string[] = [];
		page.on('request', (request) => requests.push(new URL(request.url()).pathname));
		const before = await page.locator('#chart-heading ~ figure .wide svg').innerHTML();
		await page.selectOption('select[name=kind]', 'half');
		await page.locator('tbody th', { hasText: '平成22年上半期' }).first().waitFor();
		expect(await page.locator('#chart-heading ~ figure .wide svg').innerHTML()).not.toBe(before);
		expect(new URL(page.url()).search).toBe('?kind=half');
		await page.locator('#chart-heading ~ form summary').last().click();
		await page.selectOption('select[name=years]', 'western');
		await page
			.locator('tbody th', { hasText: /^2010年上半期/ })
			.first()
			.waitFor();
		expect(new URL(page.url()).search).toBe('?kind=half&years=western');
		// the script of what stands below the chart, once
		expect(requests).toEqual([
			expect.stringMatching(/^\/_app\/immutable\/assets\/BelowChart-.*\.js$/)
		]);
		await page.reload({ waitUntil: 'networkidle' });
		expect(await page.locator('tbody th').first().textContent()).toContain('2000年上半期');
		await page.close();
	});
});

describe('printed after a control has changed', () => {
	it('the chart stands on paper at either width', async () => {
		const page = await browser.newPage();
		await page.goto(`${site}/indicators/child-pornography-cases`, { waitUntil: 'networkidle' });
		await page.selectOption('select[name=kind]', 'half');
		await page.locator('tbody th', { hasText: '平成22年上半期' }).first().waitFor();
		const drawings = page.locator('#chart-heading ~ figure svg[role=img]');
		expect(await drawings.count()).toBe(1);
		await page.evaluate(() => window.dispatchEvent(new Event('beforeprint')));
		expect(await drawings.count()).toBe(2);
		await page.evaluate(() => window.dispatchEvent(new Event('afterprint')));
		await page.close();
	});
});

describe('the first page', () => {
	it('asks for at most 8 things', async () => {
		const page = await browser.newPage();
		const requests: string[] = [];
		page.on('request', (request) => requests.push(request.url()));
		await page.goto(site, { waitUntil: 'networkidle' });
		await page.close();
		expect(requests.length).toBeLessThanOrEqual(8);
	});
});
