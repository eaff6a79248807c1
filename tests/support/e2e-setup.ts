import { resolve } from 'node:path';
import type { TestProject } from 'vitest/node';
import { ensureSite } from '../../scripts/support/ensure-site.ts';
import { ensureWarehouse } from '../../scripts/support/ensure-warehouse.ts';
import { packagedBrowser } from './browser.ts';
import { startSite } from './site-server.ts';

const mostLines = 300;

/** Builds what is missing or stale, and serves it for the journeys. */
export default async function setup(project: TestProject): Promise<() => Promise<void>> {
	const dataDir = resolve('data');
	if (!(await ensureWarehouse(dataDir))) throw new Error('the data have faults');
	ensureSite();
	// before two files unpack it at the same time
	await packagedBrowser().catch(() => undefined);
	const site = await startSite(dataDir);
	project.provide('siteUrl', site.url);
	return async () => {
		// a journey that was answered with 500 cannot tell why
		const said = site
			.output()
			.split('\n')
			.filter((line) => !line.startsWith('Listening'));
		if (said.some((line) => line !== '')) console.log(said.slice(-mostLines).join('\n'));
		await site.stop();
	};
}

declare module 'vitest' {
	export interface ProvidedContext {
		siteUrl: string;
	}
}
