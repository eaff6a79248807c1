import { gzipSync } from 'node:zlib';
import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, inject, it } from 'vitest';
import { openBrowser } from '../support/browser.ts';

const site = inject('siteUrl');

let browser: Browser;
let page: Page;
beforeAll(async () => {
	browser = await openBrowser();
	const context = await browser.newContext({ javaScriptEnabled: false });
	page = await context.newPage();
});
afterAll(() => browser.close());

const asked = () => Object.fromEntries(new URL(page.url()).searchParams);
const rows = async () =>
	(await page.locator('tbody tr').allTextContents()).map((text) => text.replaceAll(/\s+/g, ' '));
const show = () => page.click('form[role=search] button[type=submit]');
const mainText = () => page.locator('main').innerText();

describe('the catalogue of indicators, without JavaScript', () => {
	it('finds by kana of another script and in another width', async () => {
		await page.goto(`${site}/indicators`);
		await page.fill('main input[name=q]', 'ｽﾉｰ　ぽるの');
		await show();
		expect(await rows()).toEqual([]);
		expect(await mainText()).toContain('条件に合う指標はない');
		await page.click('text=すべての指標を表示');
		expect(new URL(page.url()).search).toBe('');
		await page.fill('main input[name=q]', 'ぽるの　検挙件数');
		await show();
		expect((await rows())[0]).toMatch(/^児童ポルノ事犯の検挙件数 （件）/);
	});

	it('narrows by its boxes and lists, and keeps what was asked in its form', async () => {
		await page.goto(`${site}/en/indicators`);
		await page.selectOption('select[name=kind]', 'half');
		await page.selectOption('select[name=topic]', 'child-sexual-exploitation');
		await page.check('input[name=points]');
		await page.check('input[name=official]');
		await show();
		expect(asked()).toMatchObject({ kind: 'half', points: '5', official: '1' });
		expect(await page.locator('select[name=kind]').inputValue()).toBe('half');
		expect(await page.locator('input[name=points]').isChecked()).toBe(true);
		const found = await rows();
		expect(found.join('\n')).toContain('Child pornography offences: cases cleared');
		expect(found.every((row) => row.includes('half'))).toBe(true);
		expect(await page.locator('h2').allInnerTexts()).toEqual(['Child sexual exploitation']);
	});

	it('keeps the day that the reader looks from', async () => {
		await page.goto(`${site}/indicators?asof=2018-01-01`);
		await page.fill('main input[name=q]', 'child-pornography-persons');
		await show();
		expect(asked()).toMatchObject({ asof: '2018-01-01', q: 'child-pornography-persons' });
		await page.click('text=条件を解除');
		expect(asked()).toEqual({ asof: '2018-01-01' });
	});
});

describe('the revisions, without JavaScript', () => {
	it('are narrowed by year and topic, and show both values with both documents', async () => {
		await page.goto(`${site}/revisions`);
		await page.selectOption('select[name=topic]', 'child-sexual-exploitation');
		await page.selectOption('select[name=year]', '2016');
		await show();
		const found = await rows();
		expect(found).toHaveLength(3);
		expect(found[0]).toContain('1,023件 報道等');
		expect(found[0]).toContain('1,019件');
		expect(found[0]).toContain('−4件');
		expect(found[0]).toContain('−0.4％');
		expect(await page.locator('tbody tr').first().locator('a[href^="/sources/"]').count()).toBe(2);
	});

	it('lead to the other relations with the same filters', async () => {
		await page.click('nav >> text=確認');
		expect(asked()).toEqual({
			relation: 'confirmation',
			topic: 'child-sexual-exploitation',
			year: '2016'
		});
	});

	it('show slips beside the current value, each with its note', async () => {
		await page.goto(`${site}/en/revisions?relation=slip&year=2022&topic=child-sexual-exploitation`);
		const [first = ''] = await rows();
		expect(first).toMatch(/1,478 persons press ?slip .* 1,487 persons press/);
	});

	it('name a parameter that is not understood and a page that is not there', async () => {
		expect((await page.goto(`${site}/revisions?relation=gossip`))?.status()).toBe(400);
		expect(await mainText()).toContain('relation');
		expect((await page.goto(`${site}/en/revisions?page=999`))?.status()).toBe(400);
		expect(await mainText()).toContain('page');
	});
});

describe('the documents, without JavaScript', () => {
	it('are found by words of any width, by kind and by issuer', async () => {
		await page.goto(`${site}/sources`);
		await page.fill('input[name=text]', '人身取引事犯');
		await page.selectOption('select[name=kind]', 'official-copy');
		await page.selectOption('select[name=issuer]', 'npa');
		await show();
		expect((await rows())[0]).toContain('平成29年における人身取引事犯の検挙状況等について');
		await page.locator('tbody a').first().click();
		expect(new URL(page.url()).pathname).toBe('/sources/npa-2018-trafficking');
	});

	it('come in pages that lead on and back', async () => {
		await page.goto(`${site}/en/sources`);
		const first = await rows();
		await page.locator('a[rel=next]').first().click();
		expect(asked()).toEqual({ page: '2' });
		expect((await rows())[0]).not.toBe(first[0]);
		await page.locator('a[rel=prev]').first().click();
		expect(await rows()).toEqual(first);
	});
});

it.each(['/sources', '/revisions', '/en/revisions?relation=confirmation', '/indicators'])(
	'%s stays within 60 kB compressed',
	async (path) => {
		const html = await (await fetch(site + path)).text();
		expect(gzipSync(html).length).toBeLessThanOrEqual(60 * 1024);
	}
);
