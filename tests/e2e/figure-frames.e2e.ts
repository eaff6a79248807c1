import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import type { Browser, Frame } from 'playwright-core';
import { afterAll, beforeAll, expect, inject, it } from 'vitest';
import { openBrowser } from '../support/browser.ts';

const site = inject('siteUrl');
const embed = '/embed/figure?of=%2Findicators%2Fsns-victims';

let browser: Browser;
let server: Server;
/** a page of somebody else's: `localhost` is another site than the `127.0.0.1` of ours */
let elsewhere: string;
beforeAll(async () => {
	browser = await openBrowser();
	server = createServer(({ url }, answer) => {
		const address = new URL(url ?? '/', 'http://localhost').searchParams.get('src') ?? '';
		const src = address.replaceAll('&', '&amp;').replaceAll('"', '&quot;');
		answer.setHeader('Content-Type', 'text/html; charset=utf-8');
		answer.end(`<!doctype html><title>a</title><iframe src="${src}" width="800" height="600">`);
	});
	await new Promise<void>((resolve) => server.listen(0, 'localhost', resolve));
	elsewhere = `http://localhost:${(server.address() as AddressInfo).port}`;
});
afterAll(async () => {
	await browser.close();
	server.close();
});

async function frameOf(path: string, act: (frame: Frame) => Promise<void>): Promise<void> {
	expect(new URL(site).hostname).toBe('127.0.0.1');
	const context = await browser.newContext();
	const page = await context.newPage();
	await page.goto(`${elsewhere}/?src=${encodeURIComponent(site + path)}`, { waitUntil: 'load' });
	const frame = page.frames()[1];
	if (!frame) throw new Error('no frame');
	await act(frame);
	await context.close();
}

it.each([embed, `${embed}%3Fasof%3D2018-06-01`, '/en/embed/figure?of=%2Ftopics%2Ftrafficking'])(
	'%s shows its figure in a frame of another site',
	(path) =>
		frameOf(path, async (frame) => {
			await frame.locator('main h1').waitFor();
			const table = await frame.locator('main table').count();
			const drawn = frame.locator('main img');
			const width =
				table > 0 ? 1 : await drawn.evaluate((img: HTMLImageElement) => img.naturalWidth);
			expect(width).toBeGreaterThan(0);
		})
);

it.each(['/', '/indicators/sns-victims', '/figures', '/figures/edit', '/plans/trafficking-2022'])(
	'%s refuses to be framed by another site',
	(path) =>
		frameOf(path, async (frame) => {
			// the browser puts its own page in place a moment after the other has loaded
			await expect.poll(() => frame.url(), { timeout: 10_000 }).toContain('chrome-error://');
			expect(await frame.locator('main').count()).toBe(0);
		})
);
