import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, inject, it } from 'vitest';
import { openBrowser } from '../support/browser.ts';
import { chartAddresses } from '../support/chart-addresses.ts';
import { readChart } from '../support/chart-of-page.ts';
import { chooseByControls } from '../support/choose-by-controls.ts';
import { readPage } from '../support/site-reader.ts';

const site = inject('siteUrl');
/** A day is looked from by a request of its own: it is no matter of redrawing. Half of the others do. */
const redrawn = chartAddresses
	.filter((path) => path.includes('?') && !path.includes('asof='))
	.filter((_, i) => i % 2 === 0);

let browser: Browser;
let page: Page;
const faults: string[] = [];
beforeAll(async () => {
	browser = await openBrowser();
	page = await browser.newPage({ viewport: { width: 1200, height: 900 } });
	page.setDefaultTimeout(8000);
	page.on('pageerror', (error) => faults.push(error.message));
	page.on('console', (message) => {
		if (message.type() === 'error') faults.push(message.text());
	});
});
afterAll(() => browser.close());

async function open(path: string): Promise<void> {
	await page.goto(site + path);
	await page.locator('#chart-heading ~ figure [role=application]').first().waitFor();
}

it.each(chartAddresses)('%s gives the same chart with and without JavaScript', async (path) => {
	await open(path);
	const { sent, shown } = await readChart(page, path);
	expect(sent.svg.length).toBeGreaterThan(1000);
	expect(sent.description).not.toBe('');
	expect(shown).toEqual(sent);
	expect(new URL(page.url()).pathname + new URL(page.url()).search).toBe(path);
	expect(faults).toEqual([]);
});

describe('settings chosen one after another', () => {
	it.each(redrawn)('give %s and its chart', async (path) => {
		const [plain = '', query = ''] = path.split('?');
		await open(plain);
		await chooseByControls(page, new URLSearchParams(query));
		expect(new URL(page.url()).search).toBe(`?${query}`);
		const { sent, shown } = await readChart(page, path);
		expect(shown).toEqual(sent);
		expect(faults).toEqual([]);
	});
});

describe('without JavaScript', () => {
	it.each([
		['', '総数に占める割合', ['製造', '所持等'], '提供'],
		['/en', 'Share of the total', ['Production', 'Possession'], 'Provision']
	])(
		'%s the form leads to a breakdown, a kind of chart, a measure and two categories',
		async (language, measure, names, other) => {
			const context = await browser.newContext({ javaScriptEnabled: false });
			const plain = await context.newPage();
			plain.setDefaultTimeout(8000);
			await plain.goto(`${site}${language}/indicators/child-pornography-cases`);
			const form = plain.locator('#chart-heading ~ form');
			await form.locator('select[name=by]').selectOption('offence-type');
			await form.locator('button[type=submit]').click();
			await plain.waitForURL(/by=offence-type/);
			await form.locator('select[name=form]').selectOption('heat');
			await form.locator('select[name=show]').selectOption('share');
			await form.locator('details:has([name=cat]) > summary').click();
			for (const category of ['production', 'possession'])
				await form.locator(`input[name=cat][value=${category}]`).check();
			await form.locator('button[type=submit]').click();
			await plain.waitForURL(/show=share/);

			const asked = new URL(plain.url()).searchParams;
			expect(['by', 'form', 'show'].map((name) => asked.get(name))).toEqual([
				'offence-type',
				'heat',
				'share'
			]);
			expect(asked.getAll('cat').sort()).toEqual(['possession', 'production']);
			expect(await form.locator('select[name=form]').inputValue()).toBe('heat');
			expect(await form.locator('select[name=show]').inputValue()).toBe('share');
			expect(await form.locator('input[name=cat]:checked').count()).toBe(2);

			const drawing = (await plain.locator('figure .wide svg').first().textContent()) ?? '';
			const table = plain.locator('#chart-heading ~ details table');
			const heads = (await table.locator('thead th').allTextContents()).slice(1).join();
			for (const name of names) {
				expect(drawing).toContain(name);
				expect(heads).toContain(name);
			}
			expect(drawing + heads).not.toContain(other);
			const caption = await plain.locator('#chart-heading ~ figure figcaption').textContent();
			expect(caption?.toLowerCase()).toContain(measure.toLowerCase());
			const numbers = (await table.locator('td').allTextContents())
				.map((cell) => /[\d.]+/.exec(cell)?.[0])
				.filter((one) => one !== undefined);
			expect(numbers.length).toBeGreaterThan(8);
			for (const number of numbers) expect(drawing).toContain(number);
			await context.close();
		}
	);
});

describe('what cannot be answered is refused with its reason', () => {
	it.each([
		['tip-tier?show=index', '順位であり、比率を計算できない', 'ranks have no ratios'],
		[
			'child-pornography-cases?show=share',
			'割合は内訳を選んだときに示す',
			'shares are given of parts: choose a breakdown'
		],
		[
			'trafficking-victims-special-permission?scale=log',
			'零又は負の値があるため',
			'values of zero or below'
		],
		[
			'child-pornography-cases?form=bars&scale=log',
			'対数目盛は棒に使わない',
			'Bars have no logarithmic axis'
		],
		[
			'child-pornography-cases?by=offence-type&form=stacked&show=change',
			'積み上げ棒は値だけを示す',
			'show values alone'
		],
		['child-abuse-consultations?show=rate', '暦年の値ではない', 'it is not of a calendar year'],
		[
			'child-pornography-cases?show=rate',
			'同じ年の人口が収録されていない',
			'no population of the same year is held'
		],
		[
			'human-trading-offence-cases?show=index',
			'分母又は基準の値が10に満たない',
			'the value it would be taken of is below 10'
		],
		[
			'child-pornography-cases?show=change',
			'平成26年（2014年）、平成27年（2015年）：前の期間との間に定義・法令等の変更があり、比較できない',
			'a change of law or definition makes it not comparable with the period before'
		]
	])('%s', async (address, ja, en) => {
		for (const [language, words] of [
			['', ja],
			['/en', en]
		] as const) {
			const html = await readPage(`${language}/indicators/${address}`);
			const told = [...html.matchAll(/<(ul|ol) class="(?:remarks|notes)[^>]*>.*?<\/\1>/gs)].join();
			expect(told).toContain(words);
		}
	});
});
