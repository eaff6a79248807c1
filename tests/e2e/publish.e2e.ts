import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { strFromU8 } from 'fflate';
import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, inject, it } from 'vitest';
import type { ImportMapping } from '#lib/ingest/tables/mapping/mapping.ts';
import { axeFaults } from '../support/axe.ts';
import { openBrowser } from '../support/browser.ts';
import { makeWorkbook } from '../support/make-workbook.ts';
import {
	cell,
	choose,
	describeDocument,
	detail,
	isRead,
	rowsOf,
	saved,
	shiftJis,
	visitDesk,
	type Visit
} from '../support/publish-desk.ts';

const site = inject('siteUrl');
let browser: Browser;
beforeAll(async () => {
	browser = await openBrowser();
});
afterAll(() => browser.close());
const visit = (path: string, width?: number, of = site): Promise<Visit> =>
	visitDesk(browser, of + path, width);

const text = (value: string): string => `<c t="inlineStr"><is><t>${value}</t></is></c>`;
const workbook = {
	name: 'book.xlsx',
	bytes: makeWorkbook({
		sheets: {
			表紙: `<row>${text('表紙')}</row>`,
			第１表: [
				`<row>${text('区分')}${text('令和６年')}${text('令和７年')}</row>`,
				`<row>${text('児童ポルノ事犯の検挙件数')}<c><v>2783</v></c><c><v>2801</v></c></row>`
			].join('')
		}
	})
};

describe.each([
	['/publish', '読めないセル 1', '暫定値'],
	['/en/publish', 'unread cells: 1', 'provisional']
])('%s', (path, status, provisional) => {
	it('reads a dropped file, says how each cell was read, and gives its rows once a dash is decided', async () => {
		const { page, context, asked, faults } = await visit(path);
		expect(asked.filter((one) => /read-in-worker|xlsx|datapackage/.test(one))).toEqual([]);
		const dropped = await page.evaluateHandle(
			({ name, bytes }) => {
				const data = new DataTransfer();
				data.items.add(new File([Uint8Array.from(bytes)], name));
				return data;
			},
			{ name: shiftJis.name, bytes: [...shiftJis.bytes] }
		);
		await page.dispatchEvent('section:has(> #publish-file)', 'drop', { dataTransfer: dropped });
		await isRead(page);
		expect(await page.locator('[data-file]').textContent()).toBe(shiftJis.name);
		expect(await page.inputValue('.encoding select')).toBe('shift_jis');
		expect(await page.locator('[data-phase]').textContent()).toContain(status);

		expect(await cell(page, '3:2').getAttribute('data-look')).toBe('value');
		expect(await cell(page, '3:2').textContent()).toContain('= 2,783');
		expect(await cell(page, '3:3').getAttribute('data-look')).toBe('status');
		expect(await cell(page, '2:1').getAttribute('data-look')).toBe('head');
		expect(await cell(page, '4:3').getAttribute('data-look')).toBe('fault');
		await cell(page, '3:2').click();
		await page.keyboard.press('ArrowRight');
		expect(await page.evaluate(() => document.activeElement?.getAttribute('data-at'))).toBe('3:3');
		expect(await detail(page).textContent()).toContain(provisional);
		expect(await page.locator('[data-grid] td[tabindex="0"]').count()).toBe(1);

		await page.locator('[data-issues] button').first().click();
		expect(await page.evaluate(() => document.activeElement?.getAttribute('data-at'))).toBe('4:3');
		expect(await detail(page).textContent()).toContain('symbols');
		await page.selectOption('[data-symbol="-"]', 'O');
		await page.locator('[data-at="4:3"][data-look=status]').waitFor();
		await isRead(page);
		expect(await page.locator('[data-change=changed]').count()).toBe(1);
		expect(await page.locator('#publish-save').isDisabled()).toBe(true);

		await describeDocument(page, 'npa-2026-test');
		await page.locator('#publish-save:not(:disabled)').waitFor();
		const { name, files } = await saved(page);
		expect(name).toMatch(/^mimamori-import-.*\.zip$/);
		const rows = rowsOf(files).map((row) => [
			row['indicator'],
			row['period'],
			row['value'],
			row['status'],
			row['source']
		]);
		const source = 'npa-2026-test';
		expect(rows).toEqual([
			['child-pornography-cases', '2023', '2798', 'A', source],
			['child-pornography-cases', '2024', '2783', 'A', source],
			['child-pornography-cases', '2025', '2801', 'P', source],
			['child-pornography-persons', '2023', '1870', 'A', source],
			['child-pornography-persons', '2024', '1424', 'A', source],
			['child-pornography-persons', '2025', '', 'O', source]
		]);
		const again = await saved(page);
		expect(again.files).toEqual(files);
		expect(strFromU8(files['sources.csv'] ?? new Uint8Array())).toContain('A document for tests');
		expect(files['README.txt']).toBeDefined();

		const other = asked.filter((one) => !one.startsWith(`GET ${site}`) && !one.includes('blob:'));
		expect({ other, faults }).toEqual({ other: [], faults: [] });
		await context.close();
	});

	it.each([360, 1440])('has nothing for axe and is no wider than %i pixels', async (width) => {
		const { page, context } = await visit(path, width);
		const check = async (): Promise<unknown> => {
			const found = await axeFaults(page);
			const wide = await page.locator('html').evaluate((html) => html.scrollWidth);
			return { found, wide };
		};
		const nothing = { found: [], wide: width };
		expect(await check()).toEqual(nothing);
		await page.click('#publish-desk .ways button');
		await isRead(page);
		for (const summary of await page.locator('#publish-desk details > summary').all())
			await summary.click();
		await cell(page, '5:5').click();
		expect(await check()).toEqual(nothing);
		await context.close();
	});
});

describe('the mapping', () => {
	it('is edited as a form or as JSON, each of which shows the other, and names what is wrong', async () => {
		const { page, context } = await visit('/en/publish');
		await choose(page, shiftJis);
		await isRead(page);
		await page.click('#publish-desk details:has(#publish-json) > summary');
		const heads = page.locator('ul input[list=publish-meanings]');
		await heads.first().fill('child-pornography-victims + unit=件');
		await heads.first().blur();
		await page.locator('[data-at="3:1"][data-look=fault]').waitFor();
		const json = JSON.parse(await page.inputValue('#publish-json')) as ImportMapping;
		expect(Object.values(json.tables[0]?.texts ?? {})[0]).toEqual({
			indicator: 'child-pornography-victims',
			unit: '件'
		});
		await heads.first().fill('no such meaning');
		await heads.first().blur();
		expect(await page.locator('[id$="-words"] .fault').first().textContent()).toContain(
			'no such meaning'
		);

		await page.fill('#publish-json', '{ "id": ');
		await page.locator('fieldset:disabled').waitFor();
		const wrong = { ...json, tables: [{ ...json.tables[0], body: { from: 0 } }] };
		await page.fill('#publish-json', JSON.stringify(wrong));
		await page.locator('#publish-json-faults', { hasText: 'tables.[0].body.from' }).waitFor();
		const right = { ...json, tables: [{ ...json.tables[0], body: { from: 4, to: 4 } }] };
		await page.fill('#publish-json', JSON.stringify(right));
		await page.locator('[data-at="3:1"][data-look=outside]').waitFor();
		await context.close();
	});

	it('reads the sheets of a workbook, without anything the policy forbids', async () => {
		const { page, context, asked, faults } = await visit('/en/publish');
		await choose(page, workbook);
		await isRead(page);
		expect(asked.some((one) => /xlsx/.test(one))).toBe(true);
		expect(await cell(page, '2:1').getAttribute('data-look')).toBe('value');
		await page.click('.sheets button:has-text("表紙")');
		await page.locator('[role=grid][aria-label*="表紙"]').waitFor();
		expect(await cell(page, '1:0').textContent()).toContain('表紙');
		expect(faults).toEqual([]);
		await context.close();
	});

	it('reads pasted cells, and the file again in another encoding', async () => {
		const { page, context } = await visit('/en/publish');
		await page.click('#publish-desk .panel details > summary');
		await page.fill('.panel textarea', '区分\t令和６年\n児童ポルノ事犯の検挙件数\t2783\n');
		await page.click('.panel details button');
		await isRead(page);
		expect(await cell(page, '2:1').getAttribute('data-look')).toBe('value');
		await choose(page, shiftJis);
		await page.locator('[data-file]', { hasText: shiftJis.name }).waitFor();
		await page.selectOption('.encoding select', 'euc-jp');
		const told = page.locator('[role=alert], .encoding');
		await told.first().waitFor();
		await context.close();
	});
});

describe('a file that is no table', () => {
	it.each([
		['report.pdf', Buffer.from('%PDF-1.7\n%âãÏÓ\n1 0 obj\n<<>>\nendobj\n'), 'PDF'],
		['empty.csv', Buffer.alloc(0), 'empty'],
		['book.xlsx', Buffer.from(workbook.bytes.slice(0, 300)), 'damaged']
	])('%s is refused in words, and the next one is read', async (name, bytes, words) => {
		const { page, context } = await visit('/en/publish');
		await choose(page, { name, bytes });
		const alert = page.locator('#publish-desk [role=alert]');
		await alert.waitFor();
		expect(await alert.textContent()).toContain(name);
		expect((await alert.textContent())?.toLowerCase()).toContain(words.toLowerCase());
		await choose(page, shiftJis);
		await isRead(page);
		expect(await alert.count()).toBe(0);
		await context.close();
	});
});

it('a long file leaves the page responsive, and is shown 200 rows at a time', async () => {
	const { page, context } = await visit('/en/publish');
	const rows = Array.from({ length: 60_000 }, (_, i) => `${1990 + (i % 30)}年,${i}`);
	const bytes = Buffer.from(['年,児童ポルノ事犯の検挙件数（件）', ...rows].join('\n'));
	await page.evaluate(() => {
		const told = window as unknown as { longest: number };
		told.longest = 0;
		let last = performance.now();
		const tick = (): void => {
			const now = performance.now();
			told.longest = Math.max(told.longest, now - last);
			last = now;
			setTimeout(tick, 10);
		};
		tick();
	});
	await choose(page, { name: 'long.csv', bytes });
	await isRead(page);
	const longest = await page.evaluate(() => (window as unknown as { longest: number }).longest);
	expect(longest).toBeLessThan(1500);
	expect(await page.locator('[data-grid] tbody tr').count()).toBe(200);
	await page.locator('.pager button').last().click();
	await page.locator('[data-at="201:0"]').waitFor();
	expect(await page.locator('[data-grid] tbody tr').count()).toBe(200);
	await context.close();
});

describe('without JavaScript', () => {
	it.each([
		['/publish', 'JavaScriptが必要'],
		['/en/publish', 'needs JavaScript']
	])(
		'%s says what it takes, what symbols mean and how to do it by command',
		async (path, needs) => {
			const context = await browser.newContext({
				javaScriptEnabled: false,
				viewport: { width: 360, height: 900 }
			});
			const page = await context.newPage();
			await page.goto(site + path);
			expect(await page.locator('noscript').textContent()).toContain(needs);
			expect(await page.locator('#publish-desk button').count()).toBe(0);
			expect(await page.locator('main pre').textContent()).toContain('npm run import -- FILE');
			expect(await page.locator('main table tbody tr').count()).toBeGreaterThan(15);
			expect(await page.locator('html').evaluate((html) => html.scrollWidth)).toBe(360);
			await context.close();
		}
	);
});

describe('what leaves the page', () => {
	it('its worker may reach this site alone, and other pages have none', async () => {
		const policyOf = async (path: string): Promise<string> =>
			(await fetch(site + path)).headers.get('content-security-policy') ?? '';
		expect(await policyOf('/publish')).toContain("worker-src 'self' blob:; connect-src 'self'");
		expect(await policyOf('/publish')).not.toMatch(/unsafe|https?:/);
		expect(await policyOf('/about')).not.toContain('worker-src');
		let reached = 0;
		const other = createServer((_, answer) => {
			reached += 1;
			answer.end();
		});
		await new Promise<void>((done) => other.listen(0, '127.0.0.1', done));
		const { port } = other.address() as AddressInfo;
		const send = (address: string): Promise<string> =>
			new Promise((resolve) => {
				const script = `fetch('${address}', { mode: 'no-cors' }).then(() => postMessage('sent'), () => postMessage('failed'))`;
				const worker = new Worker(
					URL.createObjectURL(new Blob([script], { type: 'text/javascript' })),
					{ type: 'module' }
				);
				worker.onmessage = ({ data }: MessageEvent<string>) => resolve(data);
				worker.onerror = () => resolve('no worker');
			});
		const { page, context } = await visit('/en/publish');
		expect(await page.evaluate(send, `http://127.0.0.1:${port}/`)).toBe('failed');
		expect(await page.evaluate(send, `${site}/healthz`)).toBe('sent');
		expect(reached).toBe(0);
		await context.close();
		const plain = await browser.newPage();
		await plain.evaluate(
			(address) => fetch(address, { mode: 'no-cors' }),
			`http://127.0.0.1:${port}/`
		);
		expect(reached).toBe(1);
		await plain.close();
		other.close();
	});
});
