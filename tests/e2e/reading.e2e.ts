import type { Browser, BrowserContextOptions, Locator, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, inject, it } from 'vitest';
import { axeFaults } from '../support/axe.ts';
import { openBrowser } from '../support/browser.ts';

const site = inject('siteUrl');
const cases = '/indicators/child-pornography-cases';

let browser: Browser;
beforeAll(async () => {
	browser = await openBrowser();
});
afterAll(() => browser.close());

const chartOf = (page: Page): Locator => page.locator('figure [role=application]:visible');
/** The line below the chart that is in sight; it is in sight itself only while something is read. */
const lineOf = (page: Page): Locator =>
	page.locator('figure [role=application]:visible + * > [aria-live=polite]');
const marksOf = (page: Page): Locator => page.locator('figure svg[role=img] circle[r="7"]');

async function open(path: string, options: BrowserContextOptions = {}): Promise<Page> {
	const context = await browser.newContext({ viewport: { width: 1440, height: 900 }, ...options });
	const page = await context.newPage();
	await page.goto(site + path);
	if (options.javaScriptEnabled !== false) await chartOf(page).waitFor();
	return page;
}

/** Presses a key at the chart and gives what is read then. */
async function press(page: Page, key: string): Promise<string> {
	await chartOf(page).press(key);
	return (await lineOf(page).textContent()) ?? '';
}

/** Presses a key from one value on to the next until nothing changes. */
async function readOn(page: Page, first: string, key: string): Promise<string[]> {
	const read = [await press(page, first)];
	for (;;) {
		const next = await press(page, key);
		if (next === read.at(-1)) return read;
		read.push(next);
	}
}

/** The calendar years and values of a table, without the numbers of breaks, the marks and English units. */
function rowsOf(page: Page, heading: string, part = ''): Promise<string[]> {
	return page.locator(`#${heading} ~ * tbody tr`).evaluateAll((rows, wanted) => {
		return rows.flatMap((row) => {
			const period = row.querySelector('th')?.firstChild?.textContent?.trim() ?? '';
			const cells = [...row.querySelectorAll('td')];
			const category = cells[0]?.textContent?.trim();
			if (wanted !== '' && category !== wanted) return [];
			const cell = wanted === '' ? cells[0]?.querySelector('strong') : cells[1]?.firstChild;
			const value = cell?.textContent?.trim().replace(/ cases$/, '') ?? '';
			return value === '' || /半期|half/.test(period)
				? []
				: [`${wanted} ${period} ${value}`.trim()];
		});
	}, part);
}

/** What is read, without the marks in brackets at its end and the colon of English. */
const plain = (read: string): string =>
	read.replace(/ ?[（(][^（）()]*[）)]$/, '').replace(': ', ' ');

/** The place of a value in the window, as its ring shows. */
async function ringOf(page: Page): Promise<{ x: number; y: number }> {
	const box = await chartOf(page).locator('circle[r="7"]').first().boundingBox();
	if (!box) throw new Error('nothing is read');
	return { x: box.x + box.width / 2, y: box.y + box.height / 2 };
}

describe('with the keyboard', () => {
	it.each(['', '/en'])(
		'%s one series reads as its table does, value by value',
		async (language) => {
			const page = await open(language + cases);
			const read = await readOn(page, 'Home', 'ArrowRight');
			const held = (await rowsOf(page, 'values-heading')).sort();
			expect(read.length).toBeGreaterThan(15);
			expect(read.map(plain).sort()).toEqual(held);
			expect(await readOn(page, 'End', 'ArrowLeft')).toEqual([...read].reverse());
			expect(await press(page, 'End')).toBe(read.at(-1));
			expect(await press(page, 'Home')).toBe(read[0]);
			expect(await marksOf(page).count()).toBe(2);
			expect(await press(page, 'Escape')).toBe('');
			expect(await marksOf(page).count()).toBe(0);
			await page.context().close();
		}
	);

	it.each([
		['', '製造'],
		['/en', 'Production']
	])('%s up and down go from part to part, each as in the table', async (language, part) => {
		const page = await open(`${language}${cases}?by=offence-type`);
		const parts: string[][] = [await readOn(page, 'Home', 'ArrowRight')];
		for (;;) {
			const before = parts.at(-1)?.at(-1);
			if ((await press(page, 'ArrowDown')) === before) break;
			parts.push(await readOn(page, 'Home', 'ArrowRight'));
		}
		expect(parts).toHaveLength(3);
		const own = parts.find(([first = '']) => first.startsWith(part)) ?? [];
		expect(own.map(plain).sort()).toEqual(
			(await rowsOf(page, 'others-heading ~ details', part)).sort()
		);
		await press(page, 'Home');
		await press(page, 'ArrowUp');
		expect(await press(page, 'ArrowUp')).toContain(part);
		await page.context().close();
	});

	it('the chart is one stop, with a name, a hint and a ring of focus', async () => {
		const page = await open(cases);
		await page.locator('#chart-heading ~ form summary').last().focus();
		await page.keyboard.press('Tab');
		const chart = chartOf(page);
		expect(await chart.evaluate((one) => one === document.activeElement)).toBe(true);
		expect(await chart.evaluate((one) => getComputedStyle(one).outlineStyle)).toBe('solid');
		expect(await chart.getAttribute('aria-label')).toBe(await page.locator('h1').textContent());
		const hint = page.locator(`#${await chart.getAttribute('aria-describedby')}`);
		expect(await hint.isVisible()).toBe(true);
		await page.keyboard.press('Tab');
		expect(await page.evaluate(() => document.activeElement?.closest('figure'))).toBeNull();
		await page.context().close();
	});

	it('leaves keys that mean nothing here to the page', async () => {
		const page = await open(cases);
		await chartOf(page).focus();
		const prevented = await chartOf(page).evaluate((chart) =>
			['ArrowDown', 'Escape', 'PageDown', 'Tab', 'ArrowRight'].filter((key) => {
				const event = new KeyboardEvent('keydown', { key, bubbles: true, cancelable: true });
				return !chart.dispatchEvent(event);
			})
		);
		expect(prevented).toEqual(['ArrowRight']);
		await page.context().close();
	});

	it('another drawing begins without a reading', async () => {
		const page = await open(cases);
		expect(await press(page, 'End')).not.toBe('');
		await page.selectOption('select[name=kind]', 'half');
		await page.locator('tbody th', { hasText: '平成22年上半期' }).first().waitFor();
		expect(await lineOf(page).textContent()).toBe('');
		expect(await marksOf(page).count()).toBe(0);
		expect(await press(page, 'Home')).toContain('上半期');
		await page.context().close();
	});
});

describe('a comparison', () => {
	it.each(['', '/en'])('%s reads each series as its table does', async (language) => {
		const page = await open(`${language}/compare?set=trafficking-police-government`);
		const columns = await page.locator('#table-heading ~ * thead th.number').allTextContents();
		expect(columns.length).toBeGreaterThan(1);
		for (const [i, name] of columns.entries()) {
			const read = (await readOn(page, 'Home', 'ArrowRight')).map((one) => one.trim());
			const told = await page
				.locator(`#table-heading ~ * tbody tr td:nth-child(${i + 2}) a`)
				.allTextContents();
			expect(read.every((one) => one.startsWith(name.trim()))).toBe(true);
			expect(read).toHaveLength(told.length);
			// in English the axis alone names the unit
			const values = told.map((one) => one.trim().replace(/ persons?$/, ''));
			expect(read.filter((one, at) => !one.includes(values[at] ?? '?'))).toEqual([]);
			await chartOf(page).press('ArrowDown');
		}
		await page.context().close();
	});
});

describe('with a pointer', () => {
	it('the nearest value is read, and none once the pointer has left', async () => {
		const page = await open(`${cases}?by=offence-type`);
		const wanted = await press(page, 'End');
		const { x, y } = await ringOf(page);
		await press(page, 'Escape');
		await page.mouse.move(x - 6, y + 6);
		expect(await lineOf(page).textContent()).toBe(wanted);
		await page.mouse.move(2, 2);
		expect(await lineOf(page).textContent()).toBe('');
		await page.context().close();
	});

	it.each(['', '/en'])('%s a tap reads and keeps, moving nothing on the page', async (language) => {
		const page = await open(language + cases, {
			viewport: { width: 360, height: 740 },
			hasTouch: true,
			isMobile: true
		});
		const wanted = await press(page, 'Home');
		const { x, y } = await ringOf(page);
		await press(page, 'Escape');
		const height = await page.evaluate(() => document.documentElement.scrollHeight);
		await page.touchscreen.tap(x + 2, y + 20);
		expect(await lineOf(page).textContent()).toBe(wanted);
		await page.waitForTimeout(100);
		expect(await lineOf(page).textContent()).toBe(wanted);
		expect(await page.evaluate(() => document.documentElement.scrollHeight)).toBe(height);
		const action = await chartOf(page).evaluate((chart) => getComputedStyle(chart).touchAction);
		expect(action).toBe('pan-y pinch-zoom');
		await page.context().close();
	});
});

describe('with a value read', () => {
	it.each([
		[cases, 1440],
		[`${cases}?by=offence-type`, 360],
		[`/en${cases}?by=offence-type&form=stacked`, 720]
	])('%s at %i pixels has nothing for axe, and hint and value in sight', async (path, width) => {
		const page = await open(path, { viewport: { width, height: 450 }, bypassCSP: true });
		expect(await press(page, 'End')).not.toBe('');
		const box = await lineOf(page).boundingBox();
		expect(box && box.y >= 0 && box.y + box.height <= 450).toBe(true);
		const tooWide = await page.evaluate(
			() => document.documentElement.scrollWidth - document.documentElement.clientWidth
		);
		expect(tooWide).toBe(0);
		expect(await axeFaults(page, { at: 'figure' })).toEqual([]);
		await page.context().close();
	});
});

it('with JavaScript off the chart is an image: no stop, no hint, no room for words', async () => {
	const page = await open(cases, { javaScriptEnabled: false });
	expect(await page.locator('figure [tabindex], figure [role=application]').count()).toBe(0);
	const figure = page.locator('#chart-heading ~ figure');
	expect(await figure.locator('svg[role=img]:visible').count()).toBe(1);
	expect(await page.locator('figure [aria-live]').count()).toBe(0);
	for (const room of await page.locator('figure .hint:visible, figure .reading:visible').all())
		expect((await room.boundingBox())?.height ?? 0).toBe(0);
	await page.context().close();
});
