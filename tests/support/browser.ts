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
 * Opens a browser: the one that comes through npm, the same everywhere, which draws no window and so takes
 * less than half of the time of an installed one; where it does not start, the machine's Chromium.
 * `MIMAMORI_BROWSER` names another.
 */
export async function openBrowser(): Promise<Browser> {
	const asked = process.env['MIMAMORI_BROWSER'];
	if (asked !== undefined && asked !== 'npm') return launch(asked);
	try {
		return await launch(await packagedBrowser());
	} catch (error) {
		const found = installed.find((path) => existsSync(path));
		if (asked === 'npm' || found === undefined) throw error;
		return launch(found);
	}
}

/** Gives the path of the browser that comes through npm; it is unpacked where it is not there yet. */
export async function packagedBrowser(): Promise<string> {
	const { default: packaged } = await import('@sparticuz/chromium');
	return packaged.executablePath();
}

// not with the flags of the package: in a single process, the browser ends with its first context
const launch = (executablePath: string): Promise<Browser> =>
	chromium.launch({ executablePath, args: flags });
