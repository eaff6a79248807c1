import { existsSync } from 'node:fs';
import { chromium, type Browser } from 'playwright-core';

const installed = ['/usr/bin/chromium', '/usr/bin/chromium-browser', '/usr/bin/google-chrome'];
const flags = [
	'--headless',
	'--no-sandbox',
	'--disable-gpu',
	'--disable-quic',
	'--no-first-run',
	'--disable-background-networking',
	'--disable-component-update',
	'--disable-sync'
];

/**
 * Opens a browser: the machine's Chromium where it has one (`MIMAMORI_BROWSER` names another, `npm` asks
 * for the packaged one), else the one that comes through npm.
 */
export async function openBrowser(): Promise<Browser> {
	const asked = process.env['MIMAMORI_BROWSER'];
	const found = asked === 'npm' ? undefined : (asked ?? installed.find((path) => existsSync(path)));
	if (found !== undefined) return chromium.launch({ executablePath: found, args: flags });
	const { default: packaged } = await import('@sparticuz/chromium');
	return chromium.launch({
		executablePath: await packaged.executablePath(),
		args: [...packaged.args, ...flags]
	});
}
