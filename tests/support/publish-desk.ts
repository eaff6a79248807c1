import { readFileSync } from 'node:fs';
import { strFromU8, unzipSync } from 'fflate';
import Papa from 'papaparse';
import type { Browser, BrowserContext, Page } from 'playwright-core';
import { encodeText } from './encode-text.ts';

/** A page that was opened, with what it asked for and complained of. */
export interface Visit {
	page: Page;
	context: BrowserContext;
	/** method and address of all that was asked for */
	asked: string[];
	faults: string[];
}

/** Opens `/publish` in either language, until its desk is there. */
export async function visitDesk(browser: Browser, url: string, width = 1200): Promise<Visit> {
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
	await page.goto(url);
	await page.locator('#publish-file').waitFor();
	return { page, context, asked, faults };
}

/** A file as a reader chooses it. */
export interface Given {
	name: string;
	bytes: Uint8Array;
}
/** Chooses a file. */
export const choose = (page: Page, { name, bytes }: Given): Promise<void> =>
	page.setInputFiles('#publish-desk input[type=file]', {
		name,
		mimeType: 'application/octet-stream',
		buffer: Buffer.from(bytes)
	});
/** Waits until the file is read. */
export const isRead = (page: Page): Promise<void> => page.locator('[data-phase=read]').waitFor();
/** A cell of the sheet by row and column, `3:1`. */
export const cell = (page: Page, at: string) => page.locator(`[data-at="${at}"]`);
/** What is said of the chosen cell. */
export const detail = (page: Page) => page.locator('[data-grid] ~ .detail');

/** Fills in the document. */
export async function describeDocument(page: Page, id: string): Promise<void> {
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

/** Saves the ZIP, and gives its name and files. */
export async function saved(
	page: Page
): Promise<{ name: string; files: Record<string, Uint8Array> }> {
	const coming = page.waitForEvent('download');
	await page.click('#publish-save');
	const file = await coming;
	const files = unzipSync(new Uint8Array(readFileSync(await file.path())));
	return { name: file.suggestedFilename(), files };
}

/** The rows of observations in a ZIP. */
export function rowsOf(files: Record<string, Uint8Array>): Record<string, string>[] {
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
/** A small table in Shift_JIS, with a provisional value and a dash. */
export const shiftJis = { name: '検挙状況.csv', bytes: encodeText(table, 'shift_jis') };
