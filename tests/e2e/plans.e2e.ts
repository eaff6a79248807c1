import Papa from 'papaparse';
import type { Browser, BrowserContext } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, inject, it } from 'vitest';
import { openBrowser } from '../support/browser.ts';
import { readTable } from '../support/read-table.ts';
import { inBatches, readPage, readText, textOf } from '../support/site-reader.ts';

const site = inject('siteUrl');
const plans = readTable('plans/plans.csv');
const measures = readTable('plans/measures.csv');
const activities = readTable('plans/activities.csv');
const matrices = plans.filter(
	(plan) => plan['kind'] === 'plan' && measures.some((row) => row['plan'] === plan['id'])
);

describe('with JavaScript off', () => {
	let browser: Browser;
	let context: BrowserContext;
	beforeAll(async () => {
		browser = await openBrowser();
		context = await browser.newContext({ javaScriptEnabled: false });
	});
	afterAll(() => browser.close());

	it('a cell of the matrix leads to what was reported', async () => {
		const page = await context.newPage();
		await page.goto(`${site}/plans/trafficking-2022`);
		const cell = page.locator('td[data-coverage=reported-with-figure] a').first();
		const href = await cell.getAttribute('href');
		await cell.click();
		const year = new URL(page.url()).hash.slice(2);
		expect(href).toContain(`#y${year}`);
		expect(await page.locator(`#y${year} li strong`).count()).toBeGreaterThan(0);
		expect(await page.locator(`#y${year} a[href*="/sources/"]`).count()).toBeGreaterThan(0);
		await page.close();
	});
	it('pillars fold, and rows without any sign are folded from the start', async () => {
		const page = await context.newPage();
		await page.goto(`${site}/en/plans/third-2016`);
		const folded = page.locator('details.unmarked').first();
		expect(await folded.locator('tr.measure').first().isVisible()).toBe(false);
		await folded.locator('summary').focus();
		await page.keyboard.press('Enter');
		expect(await folded.locator('tr.measure').first().isVisible()).toBe(true);
		const pillar = page.locator('details.pillar').first();
		await pillar.locator('summary').first().click();
		expect(await pillar.locator('tr.measure').first().isVisible()).toBe(false);
		await page.close();
	});
	it('the form asks the server, and every count follows', async () => {
		const page = await context.newPage();
		await page.goto(`${site}/plans/third-2016`);
		await page.selectOption('select[name=organisation]', 'mext');
		await page.click('form[role=search] button[type=submit]');
		expect(new URL(page.url()).searchParams.get('organisation')).toBe('mext');
		const named = readTable('plans/measure-organisations.csv').filter(
			(row) => row['plan'] === 'third-2016' && row['organisation'] === 'mext'
		);
		expect(await page.locator('tr.measure').count()).toBe(named.length);
		expect(await page.locator('tr.counts td').first().textContent()).toContain(`/${named.length}`);
		await page.close();
	});
	it('an outcome is told with its arithmetic, and a count of victims is not judged', async () => {
		const page = await readPage('/plans/trafficking-2022/3-1');
		expect(page).toContain('計画期間中の方向');
		expect(textOf(page)).toContain('この指標の増減は、良し悪しを示しません');
	});
});

describe('every plan and every measure', () => {
	it.each(['', '/en'])('answers, and stands under its heading (%s)', async (language) => {
		const titles = await inBatches(measures, async (row) => {
			const html = await readPage(`${language}/plans/${row['plan']}/${row['code']}`);
			return textOf(/<h1[^>]*>(.*?)<\/h1>/s.exec(html)?.[1] ?? '');
		});
		const spaced = (text = ''): string => text.replaceAll(/\s+/g, ' ');
		expect(titles).toEqual(
			measures.map((row) =>
				spaced(`${row['label']} ${row[language === '' ? 'title_ja' : 'title_en']}`).trim()
			)
		);
	});
	it('is refused by name where it does not exist', async () => {
		for (const path of ['/plans/nothing', '/plans/third-2016/9-9', '/plans/act-2024/matrix.svg'])
			expect((await fetch(site + path)).status).toBe(404);
	});
	it.each(['pillar=9', 'year=1999', 'coverage=some', 'organisation=nobody', 'asof=soon'])(
		'refuses %s and names it',
		async (query) => {
			const answer = await fetch(`${site}/plans/third-2016?${query}`);
			expect(answer.status).toBe(400);
			expect(await answer.text()).toContain(query.split('=')[0]);
		}
	);
});

describe('counts', () => {
	/** Measures reported on, by year, as the page and the drawing give them: `1/51`. */
	async function onPage(query: string): Promise<string[]> {
		const html = await readPage(query);
		const row = /<tr class="[^"]*\bcounts\b[^"]*">(.*?)<\/tr>/s.exec(html)?.[1] ?? '';
		return [...row.matchAll(/<td[^>]*>(.*?)<\/td>/gs)].map(([, cell = '']) => textOf(cell));
	}
	async function inDrawing(query: string): Promise<string[]> {
		const texts = [...(await readText(query)).matchAll(/<text[^>]*>([^<]*)<\/text>/g)];
		const words = texts.map(([, text = '']) => text);
		const total = words.findIndex((text) => /^(全施策|All measures)/.test(text));
		return words.slice(total + 1).filter((text) => /^\d+\/\d+$/.test(text));
	}
	async function inTable(query: string): Promise<string[]> {
		const { data: rows } = Papa.parse<Record<string, string>>(await readText(query), {
			header: true,
			skipEmptyLines: true
		});
		const own = rows.filter((row) => row['kind'] === 'measure');
		const years = [...new Set(rows.map((row) => row['year']))];
		const codes = new Set(own.map((row) => row['code']));
		const reported = (some: typeof own): number =>
			new Set(
				some
					.filter(
						(row) => row['coverage']?.startsWith('reported') && row['coverage'] !== 'reported-above'
					)
					.map((row) => row['code'])
			).size;
		return [
			...years.map(
				(year) => `${reported(own.filter((row) => row['year'] === year))}/${codes.size}`
			),
			`${reported(own)}/${codes.size}`
		];
	}

	it.each(
		matrices.flatMap(({ id = '' }) =>
			['', '?asof=2024-06-30', '?coverage=not-examined', '?q=の'].map((query) => [id, query])
		)
	)('of %s%s agree on page, in CSV and in the drawing', async (id, query) => {
		const status = (await fetch(`${site}/plans/${id}${query}`)).status;
		// the plan, or the coverage asked for, may not be there on that day
		if (status === 404) return expect(query).toContain('asof');
		const page = await onPage(`/plans/${id}${query}`);
		const table = await inTable(`/plans/${id}/progress.csv${query}`);
		const drawing = await inDrawing(`/plans/${id}/matrix.svg${query}`);
		if (page.length === 0) return expect(drawing).toEqual([]);
		expect(page.every((count) => /^\d+\/\d+$/.test(count))).toBe(true);
		expect(table).toEqual(page);
		expect(drawing).toEqual(page);
	});
});

describe('a day before a document', () => {
	const sources = readTable('sources.csv').filter(
		(row) =>
			/^\d{4}-\d\d-\d\d$/.test(row['published'] ?? '') &&
			activities.some((activity) => activity['source'] === row['id'])
	);

	it('knows nothing of it on any page of its plans', async () => {
		expect(sources.length).toBeGreaterThan(30);
		const leaks = await inBatches(sources, async (source) => {
			const day = new Date(Date.parse(source['published'] ?? '') - 86_400_000)
				.toISOString()
				.slice(0, 10);
			const told = activities.filter((activity) => activity['source'] === source['id']);
			const paths = new Set([
				'/plans',
				...told.flatMap(({ plan = '', code = '', topic_plan = '', topic_code = '' }) => [
					`/plans/${plan}`,
					`/plans/${plan}/progress.csv`,
					...(code === '' ? [] : [`/plans/${plan}/${code}`]),
					...(topic_code === '' ? [] : [`/plans/${topic_plan}/${topic_code}`])
				])
			]);
			const found: string[] = [];
			for (const path of paths) {
				const answer = await fetch(`${site}${path}?asof=${day}`);
				const html = await answer.text();
				// a plan that is not known on that day is not there at all
				if (answer.status !== 200 && answer.status !== 404) found.push(`${path} ${answer.status}`);
				const tells = told.some(({ summary_ja = '' }) => html.includes(summary_ja));
				if (html.includes(`/sources/${source['id']}`) || tells)
					found.push(`${path} ${day} tells ${source['id']}`);
			}
			return found;
		});
		expect(leaks.flat()).toEqual([]);
	});
	it('knows it on the day itself', async () => {
		const held = activities.find(
			({ plan, source }) =>
				plan === 'trafficking-2022' && sources.some((row) => row['id'] === source)
		);
		const day = sources.find((row) => row['id'] === held?.['source'])?.['published'];
		const html = await readText(`/plans/trafficking-2022/${held?.['code']}?asof=${day}`);
		expect(html).toContain(`/sources/${held?.['source']}`);
	});
});
