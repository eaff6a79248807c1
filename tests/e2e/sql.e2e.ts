import { readFileSync } from 'node:fs';
import type { Browser, BrowserContext, Download, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, inject, it } from 'vitest';
import { axeFaults } from '../support/axe.ts';
import { openBrowser } from '../support/browser.ts';

const site = inject('siteUrl');
const policyOf = async (path: string): Promise<string> =>
	(await fetch(site + path)).headers.get('content-security-policy') ?? '';

let browser: Browser;
beforeAll(async () => {
	browser = await openBrowser();
});
afterAll(() => browser.close());

/** Opens the page in a browser that notes what it asks for. */
async function visit(path: string, width = 1200): Promise<{ page: Page; asked: string[] }> {
	const context = await browser.newContext({ viewport: { width, height: 900 } });
	const page = await context.newPage();
	const asked: string[] = [];
	page.on('request', (request) => asked.push(request.url()));
	await page.goto(site + path);
	await openButton(page).waitFor();
	return { page, asked };
}
const openButton = (page: Page) => page.locator('#sql-desk form button[type=button]');
const runButton = (page: Page) => page.locator('#sql-desk form button[type=submit]');
const examples = (page: Page) => page.locator('section ul a[data-question]');
const idle = async (page: Page): Promise<void> => {
	await page.waitForFunction(
		() => document.querySelector('#sql-desk button[type=submit]:not(:disabled)') !== null
	);
};

/** Opens the database, then cuts the network. */
async function openAndCut(page: Page): Promise<BrowserContext> {
	await openButton(page).click();
	await idle(page);
	const context = page.context();
	await context.setOffline(true);
	return context;
}

async function ask(page: Page, question: string): Promise<void> {
	await page.fill('#sql-query', question);
	await page.keyboard.press('Control+Enter');
	await page.waitForFunction(
		(asked) => new URLSearchParams(location.search).get('q') === asked,
		question
	);
	await idle(page);
}

const cellsOf = (page: Page): Promise<string[][]> =>
	page
		.locator('#sql-desk tbody tr')
		.evaluateAll((rows) =>
			rows.map((row) => [...row.querySelectorAll('td')].map((cell) => cell.textContent))
		);

async function textOf(download: Download): Promise<string> {
	return readFileSync(await download.path(), 'utf8');
}

describe.each([
	['/sql', 'データベースを開く'],
	['/en/sql', 'Open the database']
])('%s', (path, open) => {
	it('loads nothing of the database before the click, and answers its examples without a network after', async () => {
		const { page, asked } = await visit(path);
		expect((await openButton(page).textContent())?.trim()).toBe(open);
		expect(await page.locator('#sql-desk form').textContent()).toMatch(/7\.9 MB/);
		expect(asked.filter((url) => /wasm|worker|open-database|\.arrow/.test(url))).toEqual([]);

		const context = await openAndCut(page);
		const outside = asked.filter((url) => !url.startsWith(site) && !url.startsWith(`blob:${site}`));
		expect(outside).toEqual([]);
		asked.length = 0;
		const count = await examples(page).count();
		expect(count).toBeGreaterThanOrEqual(8);
		let charts = 0;
		for (let i = 0; i < count; i += 1) {
			const example = examples(page).nth(i);
			const question = await example.getAttribute('data-question');
			await example.click();
			await idle(page);
			expect(new URL(page.url()).searchParams.get('q')).toBe(question);
			expect(await page.inputValue('#sql-query')).toBe(question);
			expect(await page.locator('#sql-fault').count(), question ?? '').toBe(0);
			expect((await cellsOf(page)).length, question ?? '').toBeGreaterThan(2);
			charts += await page.locator('#sql-desk figure .wide svg').count();
		}
		expect(charts).toBeGreaterThanOrEqual(6);
		expect(asked).toEqual([]);
		await context.close();
	});

	it('has nothing for axe, closed and with an answer, and is no wider than a telephone', async () => {
		const { page } = await visit(`${path}?q=SELECT+1`, 360);
		const check = async (): Promise<unknown> => {
			const found = await axeFaults(page);
			const width = await page.locator('html').evaluate((html) => html.scrollWidth);
			return { found, width };
		};
		const nothing = { found: [], width: 360 };
		expect(await check()).toEqual(nothing);
		const context = await openAndCut(page);
		for (const at of [1, 2, 5]) {
			await examples(page).nth(at).click();
			await idle(page);
			expect(await check()).toEqual(nothing);
		}
		await ask(page, 'SELECT * FORM areas');
		expect(await check()).toEqual(nothing);
		await context.close();
	});
});

describe('the open database', () => {
	it('runs the question of the address, says the place of a fault, and loses nothing', async () => {
		const question = "SELECT id\nFROM areas\nWHERE nam_en = 'Tokyo'";
		const { page } = await visit(`/en/sql?q=${encodeURIComponent(question)}`);
		const context = await openAndCut(page);
		const fault = page.locator('#sql-fault');
		expect(await fault.textContent()).toContain('Referenced column "nam_en" not found');
		expect(await fault.locator('pre').last().textContent()).toMatch(
			/^LINE 3: WHERE nam_en = 'Tokyo'\n {14}\^$/
		);
		expect(await fault.textContent()).toContain('line 3');
		expect(await fault.evaluate((element) => element === document.activeElement)).toBe(true);
		expect(await page.inputValue('#sql-query')).toBe(question);

		await ask(page, 'SELECT * FORM areas');
		expect(await fault.textContent()).toContain('Parser Error: syntax error at or near "areas"');
		expect(await fault.locator('pre').last().textContent()).toMatch(
			/^LINE 1: SELECT \* FORM areas\n/
		);

		await ask(page, question.replace('nam_en', 'name_en'));
		expect(await fault.count()).toBe(0);
		expect(await cellsOf(page)).toEqual([['13']]);
		await page.goBack();
		expect(await page.inputValue('#sql-query')).toBe('SELECT * FORM areas');
		await context.close();
	});

	it('shows missing values, numbers to the right, and a thousand rows of many', async () => {
		const { page } = await visit('/en/sql');
		const context = await openAndCut(page);
		await ask(page, "SELECT NULL AS a, 1.5 AS b, 'x' AS c, DATE '2020-01-02' AS d, sum(1) AS e");
		expect(await cellsOf(page)).toEqual([['NULL', '1.5', 'x', '2020-01-02', '1']]);
		const aligned = await page
			.locator('#sql-desk tbody td')
			.evaluateAll((cells) => cells.map((cell) => getComputedStyle(cell).textAlign));
		expect(aligned.map((one) => one === 'end')).toEqual([true, true, false, false, true]);
		await ask(page, 'SELECT range AS n FROM range(2500)');
		expect(await page.locator('#sql-desk tbody tr').count()).toBe(1000);
		const told = await page.locator('#sql-answer ~ [role=status]').textContent();
		expect(told).toContain('Rows: 2,500');
		expect(told).toContain('first 1,000');
		const file = page.waitForEvent('download');
		await page.click('text=CSV (for programs)');
		expect((await textOf(await file)).split('\r\n')).toHaveLength(2502);
		await context.close();
	});

	it('writes CSV in both flavours, safe for Excel', async () => {
		const { page } = await visit('/en/sql');
		const context = await openAndCut(page);
		await ask(page, "SELECT '=1+1' AS a, -2 AS b, '児童, \"者\"' AS c, NULL AS d");
		const save = async (button: string): Promise<Download> => {
			const coming = page.waitForEvent('download');
			await page.click(`text=${button}`);
			return coming;
		};
		const machine = await save('CSV (for programs)');
		expect(machine.suggestedFilename()).toMatch(/^mimamori-[0-9a-f]+-answer\.csv$/);
		expect(await textOf(machine)).toBe('a,b,c,d\r\n=1+1,-2,"児童, ""者""",\r\n');
		expect(await textOf(await save('CSV (for Excel)'))).toBe(
			'\uFEFFa,b,c,d\r\n"\'=1+1",-2,"児童, ""者""",\r\n'
		);
		await context.close();
	});

	it('stops a question that takes too long, and goes on', async () => {
		const { page } = await visit('/en/sql');
		const context = await openAndCut(page);
		await page.fill('#sql-query', 'SELECT count(*) FROM range(100000000000)');
		await runButton(page).click();
		await page.click('text=Stop');
		await idle(page);
		expect(await page.locator('#sql-desk form [role=status]').textContent()).toBe('Stopped.');
		await ask(page, 'SELECT 42 AS n');
		expect(await cellsOf(page)).toEqual([['42']]);
		await context.close();
	});

	it('opens from a server that only hands out the packed files', async () => {
		const { page } = await visit('/en/sql?q=SELECT+42');
		await page.route('**/*.gz', (route) =>
			route.fulfill({
				path: `build/client${new URL(route.request().url()).pathname}`,
				contentType: 'application/gzip'
			})
		);
		await openButton(page).click();
		await idle(page);
		expect(await cellsOf(page)).toEqual([['42']]);
		await page.context().close();
	});

	it('knows only what was published by a past day', async () => {
		const { page } = await visit('/en/sql?asof=2016-12-31');
		const context = await openAndCut(page);
		const question =
			"SELECT max(known_from) <= DATE '2016-12-31' AS f, count(*) > 0 AS g FROM observations";
		await ask(page, question);
		expect(await cellsOf(page)).toEqual([['true', 'true']]);
		expect(new URL(page.url()).searchParams.get('asof')).toBe('2016-12-31');
		await context.close();
	});
});

describe('nothing leaves the browser', () => {
	it('no question reaches a file, an extension or another server, and none unlocks that', async () => {
		const { page, asked } = await visit('/en/sql');
		await openButton(page).click();
		await idle(page);
		asked.length = 0;
		for (const question of [
			`SELECT * FROM '${site}/data/tables/areas.csv'`,
			`SELECT * FROM read_csv('https://example.org/x.csv')`,
			`COPY areas TO 'areas.csv'`,
			'LOAD httpfs',
			'SET enable_external_access = true',
			"SELECT json_extract('{}', '$.a')"
		]) {
			await ask(page, question);
			expect(await page.locator('#sql-fault').count(), question).toBe(1);
		}
		expect(asked).toEqual([]);
		await page.context().close();
	});

	it('the page lets its worker connect to this site alone', async () => {
		const { page } = await visit('/en/sql');
		const blocked = await page.evaluate(
			() =>
				new Promise((resolve) => {
					const text =
						"fetch('http://127.0.0.2:9/').then(() => postMessage('sent'), () => postMessage('failed'));" +
						"addEventListener('securitypolicyviolation', (e) => postMessage(e.effectiveDirective));";
					const worker = new Worker(URL.createObjectURL(new Blob([text])));
					worker.onmessage = ({ data }: MessageEvent<string>) => {
						if (data !== 'failed') resolve(data);
					};
				})
		);
		expect(blocked).toBe('connect-src');
		await page.context().close();
	});

	it.each(['/sql', '/en/sql'])('%s alone may run WebAssembly', async (path) => {
		const policy = await policyOf(path);
		expect(policy).toMatch(/script-src 'self'[^;]* 'wasm-unsafe-eval'/);
		expect(policy).toContain("connect-src 'self' blob:");
		expect(policy).not.toMatch(/unsafe-inline|'unsafe-eval'|https?:|\*/);
	});

	it.each(['/', '/indicators/sns-victims', '/en/plans', '/search?q=sql', '/about'])(
		'%s may not, and names none of it',
		async (path) => {
			expect(await policyOf(path)).not.toMatch(/wasm|worker-src|blob:/);
			expect(await (await fetch(site + path)).text()).not.toMatch(/wasm|duckdb-|live-sql/);
		}
	);

	it('/en/compare may start a worker, but runs no WebAssembly and asks nothing', async () => {
		const policy = await policyOf('/en/compare');
		expect(policy).not.toMatch(/wasm/);
		expect(policy).toContain("connect-src 'none'");
		expect(await (await fetch(`${site}/en/compare`)).text()).not.toMatch(/wasm|duckdb-|live-sql/);
	});
});

describe('where it cannot be opened', () => {
	it('says which file did not come, keeps the question and opens when tried again', async () => {
		const { page } = await visit('/en/sql?q=SELECT+42');
		await page.route('**/*.wasm.gz', (route) => route.abort());
		await openButton(page).click();
		const alert = page.locator('#sql-desk [role=alert]');
		await alert.waitFor();
		expect(await alert.textContent()).toMatch(/duckdb-eh-[0-9a-f]+\.wasm\.gz could not be loaded/);
		await page.unroute('**/*.wasm.gz');
		await openButton(page).click();
		await idle(page);
		expect(await cellsOf(page)).toEqual([['42']]);
		await page.context().close();
	});

	it('says that the browser has no WebAssembly', async () => {
		const context = await browser.newContext();
		const page = await context.newPage();
		await page.addInitScript(() => {
			Object.defineProperty(window, 'WebAssembly', { value: undefined });
		});
		await page.goto(`${site}/sql`);
		await openButton(page).click();
		const alert = page.locator('#sql-desk [role=alert]');
		await alert.waitFor();
		expect(await alert.textContent()).toContain('WebAssembly');
		await context.close();
	});

	it.each([
		['/sql', 'JavaScriptとWebAssembly'],
		['/en/sql', 'JavaScript and WebAssembly']
	])(
		'%s says without JavaScript what it needs, and has examples, tables and files',
		async (path, needs) => {
			const context = await browser.newContext({
				javaScriptEnabled: false,
				viewport: { width: 360, height: 900 }
			});
			const page = await context.newPage();
			await page.goto(`${site}${path}?asof=2018-01-01`);
			expect(await page.locator('noscript').textContent()).toContain(needs);
			expect(await page.locator('#sql-desk button').count()).toBe(0);
			const href = await examples(page).first().getAttribute('href');
			const question = await examples(page).first().getAttribute('data-question');
			expect(new URL(href ?? '', site).searchParams.get('q')).toBe(question);
			expect(new URL(href ?? '', site).searchParams.get('asof')).toBe('2018-01-01');
			await page.click('#table-gaps summary');
			const meanings = await page.locator('#table-gaps tbody td:last-child').allTextContents();
			expect(meanings.length).toBeGreaterThan(8);
			expect(await page.locator('details tbody td:last-child:empty').count()).toBe(0);
			const file = await page.locator('#table-gaps a[href*=".csv"]').getAttribute('href');
			expect((await fetch(site + file)).status).toBe(200);
			expect(await page.locator('html').evaluate((html) => html.scrollWidth)).toBe(360);
			await context.close();
		}
	);
});
