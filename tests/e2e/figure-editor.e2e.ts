import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, inject, it } from 'vitest';
import { axeFaults } from '../support/axe.ts';
import { openBrowser } from '../support/browser.ts';

const site = inject('siteUrl');
const figure = '/figures/edit?of=%2Findicators%2Fsns-victims%3Fby%3Doffence';

let browser: Browser;
beforeAll(async () => {
	browser = await openBrowser();
});
afterAll(() => browser.close());

async function open(
	path: string,
	options: { script?: boolean; width?: number; bypassCSP?: boolean } = {}
): Promise<{ page: Page; faults: string[] }> {
	const { script = true, width = 1280, bypassCSP = false } = options;
	const context = await browser.newContext({
		javaScriptEnabled: script,
		viewport: { width, height: 900 },
		bypassCSP
	});
	const page = await context.newPage();
	const faults: string[] = [];
	page.on('pageerror', (error) => faults.push(error.message));
	page.on('console', (message) => {
		if (message.type() === 'error') faults.push(message.text());
	});
	await page.goto(site + path, { waitUntil: 'networkidle' });
	return { page, faults };
}

const preview = (page: Page): Promise<string | null> =>
	page.locator('#figure-result img').getAttribute('src');

describe('the form', () => {
	it('changes preview and address without a reload', async () => {
		const { page, faults } = await open(figure);
		await page.evaluate(() => document.body.setAttribute('data-stayed', ''));
		await page.selectOption('select[name=size]', 'half');
		await page.fill('textarea[name=title]', '<b>題</b> & "注"');
		await page.waitForFunction(() => location.search.includes('title='));
		await page.locator('#figure-result img[src*="title="]').waitFor();
		const { searchParams } = new URL(page.url());
		expect(searchParams.get('size')).toBe('half');
		expect(searchParams.get('title')).toBe('<b>題</b> & "注"');
		expect(await preview(page)).toContain('size=half');
		expect(await page.locator('#figure-caption').textContent()).toBe('<b>題</b> & "注"');
		expect(await page.locator('body[data-stayed]').count()).toBe(1);
		const width = await page.locator('#figure-result img').evaluate((one) => one.clientWidth);
		expect(width).toBe(Math.round((78 * 96) / 25.4));
		await page.reload({ waitUntil: 'networkidle' });
		expect(await page.inputValue('textarea[name=title]')).toBe('<b>題</b> & "注"');
		expect(faults).toEqual([]);
		await page.context().close();
	});

	it('works without JavaScript', async () => {
		const { page } = await open(figure, { script: false });
		expect(await page.locator('[data-needs-script]:visible').count()).toBe(0);
		await page.selectOption('select[name=palette]', 'grey');
		await page.click('#figure-form button[type=submit]');
		await page.waitForURL(/palette=grey/);
		expect(await preview(page)).toContain('palette=grey');
		await page.context().close();
	});

	it('keeps what it shows where an address is refused', async () => {
		const { page } = await open(figure);
		const before = await preview(page);
		const answers = page.waitForResponse((answer) => answer.url().includes('width=9999'));
		await page.fill('input[name=width]', '9999');
		expect((await answers).status()).toBe(400);
		expect(await preview(page)).toBe(before);
		expect(page.url()).not.toContain('9999');
		await page.context().close();
	});
});

describe('a file that was exported', () => {
	const dir = mkdtempSync(join(tmpdir(), 'figure-editor-'));
	afterAll(() => rmSync(dir, { recursive: true, force: true }));

	it.each(['png', 'svg', 'json'])('%s opens the same figure', async (format) => {
		const query = `${figure.split('?')[1]}&language=en&size=half&palette=mono&number=1-1&note=x`;
		const answer = await fetch(`${site}/figures/file.${format}?${query}`);
		const path = join(dir, `a.${format}`);
		writeFileSync(path, new Uint8Array(await answer.arrayBuffer()));
		const { page, faults } = await open('/figures/edit');
		await page.setInputFiles('#open-file input[type=file]', path);
		await page.waitForURL(/[?&]of=/);
		const asked = [...new URLSearchParams(query)].sort();
		expect([...new URL(page.url()).searchParams].sort()).toEqual(asked);
		expect(await page.inputValue('textarea[name=note]')).toBe('x');
		expect(faults).toEqual([]);
		await page.context().close();
	});

	it('that is none of ours is told so', async () => {
		const path = join(dir, 'b.png');
		writeFileSync(path, 'not a picture');
		const { page, faults } = await open('/figures/edit');
		await page.setInputFiles('#open-file input[type=file]', path);
		await page.locator('#open-file [role=alert]:not(:empty)').waitFor();
		expect([faults, new URL(page.url()).search]).toEqual([[], '']);
		await page.context().close();
	});
});

it('the basket counts figures, each once', async () => {
	const { page } = await open(figure);
	const told = async (): Promise<string> => {
		await page.click('button[data-basket]');
		const place = page.locator('[data-told]:not(:empty)').first();
		await place.waitFor();
		return (await place.textContent()) ?? '';
	};
	expect(await told()).toContain('1');
	expect(await told()).toContain('1');
	await page.selectOption('select[name=size]', 'half');
	await page.locator('#figure-result img[src*="size=half"]').waitFor();
	expect(await told()).toContain('2');
	await page.context().close();
});

it('the links of an indicator follow its controls', async () => {
	const { page, faults } = await open('/indicators/sns-victims');
	const link = page.locator('#below-chart a[href*="/figures/edit"]').first();
	expect(await link.getAttribute('href')).not.toContain('by%3D');
	await page.selectOption('select[name=by]', 'offence');
	await page.locator('#below-chart a[href*="by%3Doffence"]').first().waitFor();
	await link.click();
	await page.waitForURL(/\/figures\/edit/);
	expect(new URL(page.url()).searchParams.get('of')).toBe('/indicators/sns-victims?by=offence');
	expect(faults).toEqual([]);
	await page.context().close();
});

it.each([
	figure,
	`/en${figure}`,
	'/figures/edit',
	'/embed/figure?of=%2Findicators%2Fsns-victims%3Fasof%3D2018-06-01',
	'/en/embed/figure?of=%2Ftopics%2Ftrafficking&language=en',
	'/embed/figure?of=%2Fplans%2Ftrafficking-2022'
])('%s fits 360 pixels and has nothing serious for axe', async (path) => {
	const { page, faults } = await open(path, { width: 360, bypassCSP: true });
	const overflow = await page.evaluate(
		() => document.documentElement.scrollWidth - document.documentElement.clientWidth
	);
	const found = await axeFaults(page, { impacts: ['serious', 'critical'] });
	expect({ overflow, found, faults }).toEqual({ overflow: 0, found: [], faults: [] });
	await page.context().close();
});
