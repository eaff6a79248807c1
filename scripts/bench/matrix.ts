import { cpSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { ProgressJson } from '#lib/figures/plan/progress-json.ts';
import { buildWarehouse } from '#lib/server/warehouse/build.ts';
import { weigh } from '../../tests/support/page-weight.ts';
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
				const { progress } = (await answer.json()) as Pick<ProgressJson, 'progress'>;
				return progress.length;
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
