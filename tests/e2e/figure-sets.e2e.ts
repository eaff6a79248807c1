import { unzipSync } from 'fflate';
import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, inject, it } from 'vitest';
import { openBrowser } from '../support/browser.ts';

const site = inject('siteUrl');
const set = '/figures/sets/annual-report';
const figures = ['of=/indicators/sns-victims&number=図1', 'of=/topics/trafficking?from=2022'];
const shared = new URLSearchParams(figures.map((figure) => ['f', figure])).toString();
const bytesOf = async (address: string): Promise<Uint8Array> =>
	new Uint8Array(await (await fetch(site + address)).arrayBuffer());

let browser: Browser;
beforeAll(async () => {
	browser = await openBrowser();
});
afterAll(() => browser.close());

describe('with JavaScript off', () => {
	it('a set is a list, a picture of each figure, and a ZIP', async () => {
		const context = await browser.newContext({ javaScriptEnabled: false });
		const page = await context.newPage();
		await page.goto(`${site}/figures`);
		await page.click(`main a[href="${set}"]`);
		const listed = await page.locator('nav ol a[href^="#figure-"]').count();
		expect(listed).toBeGreaterThanOrEqual(16);
		expect(await page.locator('figure img').count()).toBe(listed);
		expect(await page.locator('#zip-form').getAttribute('action')).toBe(`${set}/figures.zip`);
		await context.close();
	});

	it('a shared basket is the same ZIP each time, with captions and index', async () => {
		const address = `/figures/basket/figures.zip?formats=svg&formats=csv&${shared}`;
		const [one, other] = await Promise.all([bytesOf(address), bytesOf(address)]);
		expect(Object.keys(unzipSync(one))).toEqual([
			'captions.docx',
			'captions.md',
			'csv/01_fig1_sns-victims_chart_ja.csv',
			'csv/02_trafficking_table_ja.csv',
			'figures.json',
			'index.xlsx',
			'svg/01_fig1_sns-victims_chart_ja.svg',
			'svg/02_trafficking_table_ja.svg'
		]);
		expect(Buffer.from(one).equals(Buffer.from(other))).toBe(true);
	});

	it.each([
		['/figures?f=of%3D%2Fabout', 400, 'f[1].of'],
		['/figures/basket/figures.zip?formats=gif', 400, 'formats'],
		[`/figures?${'f=of%3D%2Ftopics%2Fa&'.repeat(301)}`, 400, '301'],
		['/figures/sets/nothing', 404, 'nothing'],
		[`${set}/figures.gif`, 404, 'figures.gif']
	])('%s is refused with what is wrong', async (address, status, words) => {
		const answer = await fetch(site + address);
		expect([answer.status, (await answer.text()).includes(words)]).toEqual([status, true]);
	});
});

it('a basket is kept, put in another order, shared, and exported here', async () => {
	const context = await browser.newContext({ acceptDownloads: true });
	const page = await context.newPage();
	await page.goto(`${site}/figures`);
	await page.evaluate(
		(kept) => localStorage.setItem('mimamori-figures', JSON.stringify(kept)),
		figures
	);
	await page.reload();
	await page.locator('#basket li').nth(1).waitFor();
	await page.locator('#basket li').nth(1).locator('[data-act=up]').click();
	await page.locator('#basket li').first().getByText('人身取引').waitFor();
	const saved = page.waitForEvent('download');
	await page.click('#zip-form button[type=submit]');
	expect((await saved).suggestedFilename()).toBe('basket.zip');
	await page.locator('#zip-status', { hasText: '保存しました' }).waitFor();
	const link = (await page.locator('#basket-share a').getAttribute('href')) ?? '';
	await page.goto(site + link);
	expect(await page.locator('#basket li').count()).toBe(2);
	expect(await page.locator('#basket li').first().textContent()).toContain('人身取引');
	await context.close();
});
