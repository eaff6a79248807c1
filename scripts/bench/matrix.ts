import { cpSync, mkdtempSync, rmSync } from 'node:fs';
import { get } from 'node:http';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { buildWarehouse } from '#lib/server/warehouse/build.ts';
import { startSite } from '../../tests/support/site-server.ts';
import { addLargePlan } from '../support/large-plan.ts';
import { median, times } from '../support/measure.ts';
import type { BenchRow } from './row.ts';

/** A plan of 1,000 measures and 15 years against the real one: time per cell, and what the page weighs. */
export async function benchMatrix(dataDir: string): Promise<BenchRow[]> {
	const copy = mkdtempSync(join(tmpdir(), 'mimamori-bench-'));
	cpSync(dataDir, copy, { recursive: true, filter: (path) => !path.endsWith('build') });
	try {
		addLargePlan(copy, { id: 'large', measures: 1000, years: 15 });
		if (!(await buildWarehouse(copy)).built) throw new Error('the generated plan has faults');
		const site = await startSite(copy);
		try {
			const cells = async (plan: string): Promise<number> => {
				const answer = await fetch(`${site.url}/plans/${plan}/progress.json`);
				const { cells: own } = (await answer.json()) as { cells: unknown[] };
				return own.length;
			};
			let fresh = 0;
			const render = async (plan: string): Promise<void> =>
				void (await (await fetch(`${site.url}/plans/${plan}?_=${(fresh += 1)}`)).text());
			const [large, real] = [await cells('large'), await cells('trafficking-2022')];
			const ours = await times(9, () => render('large'));
			const baseline = await times(30, () => render('trafficking-2022'));
			const bytes = await weigh(`${site.url}/plans/large`);
			console.log(`plan of 1,000 measures and 15 years: ${large} cells, ${bytes} bytes in Brotli`);
			return [
				{
					what: `matrix of ${large} cells, a cell`,
					ours: median(ours) / large,
					baseline: median(baseline) / real,
					against: `matrix of the action plan of 2022 (${real} cells), a cell`
				}
			];
		} finally {
			await site.stop();
		}
	} finally {
		rmSync(copy, { recursive: true, force: true });
	}
}

/** Bytes of an answer on the wire; `fetch` would unpack it. */
function weigh(url: string): Promise<number> {
	return new Promise((resolve, reject) => {
		get(url, { headers: { 'Accept-Encoding': 'br' } }, (answer) => {
			let bytes = 0;
			answer.on('data', (chunk: Buffer) => (bytes += chunk.length));
			answer.on('end', () => resolve(bytes));
			answer.on('error', reject);
		}).on('error', reject);
	});
}
