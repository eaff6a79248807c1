import { readFileSync } from 'node:fs';
import { createServer } from 'node:http';
import { createRequire } from 'node:module';
import type { AddressInfo } from 'node:net';
import { strFromU8, unzipSync } from 'fflate';
import Papa from 'papaparse';
import type { Browser, BrowserContext, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, inject, it } from 'vitest';
import type { Observation } from '#lib/domain/observation.ts';
import { readPackage } from '#lib/ingest/read-package.ts';
import { previewMapping } from '#lib/ingest/tables/desk/preview-mapping.ts';
import { openTable } from '#lib/ingest/tables/file/open-table.ts';
import { bytesSource } from '#lib/ingest/tables/file/text-source.ts';
import type { ImportMapping } from '#lib/ingest/tables/mapping/mapping.ts';
import { readSheets } from '#lib/ingest/tables/read/read-sheets.ts';
import { packageVocabulary } from '#lib/ingest/tables/read/vocabulary.ts';
import { buildWarehouse } from '#lib/server/warehouse/build.ts';
import { openBrowser } from '../support/browser.ts';
import { encodeText } from '../support/encode-text.ts';
import { fixtureFiles } from '../support/fixture-files.ts';
import { makeWorkbook } from '../support/make-workbook.ts';
import { copyPackage, removeDirectory } from '../support/package-copy.ts';
import { startSite } from '../support/site-server.ts';
import { readFiles, realPackage, smallPackage } from '../support/spoil-package.ts';

const site = inject('siteUrl');
const axe = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');

let browser: Browser;
beforeAll(async () => {
	browser = await openBrowser();
});
afterAll(() => browser.close());

interface Visit {
	page: Page;
	context: BrowserContext;
	/** method and address of all that was asked for */
	asked: string[];
	faults: string[];
}

async function visit(path: string, width = 1200, of = site): Promise<Visit> {
	const context = await browser.newContext({ viewport: { width, height: 900 } });
	const page = await context.newPage();
	page.setDefaultTimeout(15_000);
	const asked: string[] = [];
	const faults: string[] = [];
	page.on('request', (request) => asked.push(`${request.method()} ${request.url()}`));
	page.on('pageerror', (error) => faults.push(error.message));
	page.on('console', (message) => {
		if (message.type() === 'error') faults.push(message.text());
	});
	await page.goto(of + path);
	await page.locator('#publish-file').waitFor();
	return { page, context, asked, faults };
}

interface Given {
	name: string;
	bytes: Uint8Array;
}
const choose = (page: Page, { name, bytes }: Given): Promise<void> =>
	page.setInputFiles('#publish-desk input[type=file]', {
		name,
		mimeType: 'application/octet-stream',
		buffer: Buffer.from(bytes)
	});
const isRead = (page: Page): Promise<void> => page.locator('[data-phase=read]').waitFor();
const cell = (page: Page, at: string) => page.locator(`[data-at="${at}"]`);
const detail = (page: Page) => page.locator('[data-grid] ~ .detail');

async function describeDocument(page: Page, id: string): Promise<void> {
	const fields = {
		id,
		title_ja: '試験の資料',
		title_en: 'A document for tests',
		publisher: '警察庁',
		issuer: 'npa',
		published: '2026-03-31'
	};
	for (const [key, value] of Object.entries(fields)) {
		await page.fill(`#publish-source-${key}`, value);
		await page.locator(`#publish-source-${key}`).blur();
	}
	await page.selectOption('#publish-source-kind', 'official');
}

async function saved(page: Page): Promise<{ name: string; files: Record<string, Uint8Array> }> {
	const coming = page.waitForEvent('download');
	await page.click('#publish-save');
	const file = await coming;
	const files = unzipSync(new Uint8Array(readFileSync(await file.path())));
	return { name: file.suggestedFilename(), files };
}

function rowsOf(files: Record<string, Uint8Array>): Record<string, string>[] {
	return Object.entries(files).flatMap(([path, bytes]) =>
		path.startsWith('observations/')
			? Papa.parse<Record<string, string>>(strFromU8(bytes), { header: true, skipEmptyLines: true })
					.data
			: []
	);
}

const table = [
	'児童ポルノ事犯の検挙状況',
	'区分,令和５年,令和６年,令和７年',
	'検挙件数（件）,"2,798","２，７８３","2,801p"',
	'検挙人員（人）,"1,870","1,424",－'
].join('\r\n');
const shiftJis = { name: '検挙状況.csv', bytes: encodeText(table, 'shift_jis') };
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
			await page.evaluate(axe);
			const found = await page.evaluate(async () => {
				const { violations } = await (
					window as unknown as {
						axe: { run(): Promise<{ violations: { id: string; nodes: { html: string }[] }[] }> };
					}
				).axe.run();
				return violations.map(({ id, nodes }) => `${id} ${nodes[0]?.html}`);
			});
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
	console.log(`longest pause of the page: ${Math.round(longest)} ms`);
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

describe('the page and the command give the same rows', () => {
	const own: ImportMapping = {
		id: 'own-table',
		source: { id: 'own-2026' },
		tables: [
			{
				heads: [{ row: 2, read: 'time' }],
				body: { from: 3, to: 4 },
				labels: [{ column: 'A', read: 'text' }],
				values: ['B:D'],
				texts: {
					'検挙件数（件）': { indicator: 'child-pornography-cases' },
					'検挙人員（人）': { indicator: 'child-pornography-persons' }
				},
				symbols: { '-': 'O' }
			}
		]
	};
	const fixtures = [
		{ name: 'own.csv', bytes: Buffer.from(shiftJis.bytes), mapping: own },
		...fixtureFiles()
	];
	const packages = [realPackage, smallPackage].map((dir) => {
		const { data } = readPackage(readFiles(dir));
		if (!data) throw new Error(`the package in ${dir} is not valid`);
		return { dir, data, vocabulary: packageVocabulary(data) };
	});
	let small: { url: string; stop: () => Promise<void> } | undefined;
	const smallDir = copyPackage(smallPackage);
	afterAll(async () => {
		await small?.stop();
		removeDirectory(smallDir);
	});

	it.each(fixtures)('$name', async ({ name, bytes, mapping }) => {
		const ids = mapping.tables.flatMap(({ all, texts }) =>
			[all ?? {}, ...Object.values(texts ?? {})].flatMap(({ indicator = [] }) => indicator)
		);
		const held = packages.find(({ vocabulary }) =>
			ids.every((id) => vocabulary.indicators.has(id))
		);
		if (!held) throw new Error(`no package has ${ids.join(', ')}`);
		const { data, vocabulary } = held;
		const whole = previewMapping(mapping, {
			indicators: vocabulary.indicators,
			organisations: new Set(data.organisations.map(({ item }) => item.id)),
			sources: new Map(data.sources.map(({ item }) => [item.id, item]))
		});
		if (held.dir === smallPackage && !small) {
			await buildWarehouse(smallDir);
			small = await startSite(smallDir);
		}
		const file = await openTable(bytesSource(bytes, name), whole.file ?? {});
		const expected = new Map<string, Observation>();
		for await (const readings of readSheets(file, whole, vocabulary))
			for (const { observation } of readings)
				if (observation) expected.set(keyOf(observation), observation);
		expect(expected.size).toBeGreaterThan(0);

		const of = held.dir === smallPackage ? small?.url : site;
		const { page, context } = await visit('/publish', 1200, of);
		await choose(page, { name, bytes });
		await isRead(page);
		await page.click('#publish-desk details:has(#publish-json) > summary');
		await page.fill('#publish-json', JSON.stringify(whole));
		await page.locator('[data-phase=reading]').waitFor();
		await isRead(page);
		await page.locator('#publish-save:not(:disabled)').waitFor();
		const rows = rowsOf((await saved(page)).files);
		const byKey = new Map(rows.map((row) => [keyOf(row as unknown as Observation), row]));
		expect([...byKey.keys()].sort()).toEqual([...expected.keys()].sort());
		for (const [key, observation] of expected)
			expect(byKey.get(key)).toEqual(
				Object.fromEntries(
					Object.entries(observation).map(([column, value]: [string, string | number | null]) => [
						column,
						value === null ? '' : String(value)
					])
				)
			);
		await context.close();
	});
});

function keyOf(row: Observation): string {
	return [row.indicator, row.area, row.period, row.breakdown, row.category].join(' ');
}
