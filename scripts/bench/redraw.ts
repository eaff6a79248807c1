import { startSite } from '../../tests/support/site-server.ts';
import { measureRedraw } from '../support/measure-redraw.ts';
import { median } from '../support/measure.ts';
import type { BenchRow } from './row.ts';

/** A control changed against the 50 ms in which an answer still feels immediate on a slow telephone. */
export async function benchRedraw(dataDir: string): Promise<BenchRow[]> {
	const site = await startSite(dataDir);
	try {
		const taken = await measureRedraw(`${site.url}/indicators/child-pornography-cases`);
		const worst = Math.max(...taken).toFixed(0);
		return [
			{
				what: 'control redraw at 4 times CPU throttling',
				ours: median(taken),
				baseline: 50,
				against: `the target (worst of ${taken.length}: ${worst} ms)`
			}
		];
	} finally {
		await site.stop();
	}
}
