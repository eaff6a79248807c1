import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { buildWarehouse } from '#lib/server/warehouse/build.ts';
import { warehousePath } from '#lib/server/warehouse/warehouse-path.ts';
import { generatedShape } from '../support/generate/generated-shape.ts';
import { writeGenerated } from '../support/generate/write-generated.ts';
import { median } from '../support/measure.ts';
import { runMeasured, type Usage } from '../support/run-measured.ts';
import type { BenchRow } from './row.ts';

const rounds = 3;

/** All columns of 1,000,000 observations as Arrow against the same as JSON, each in a process of its own. */
export async function benchArrow(dataDir: string): Promise<BenchRow[]> {
	const dir = mkdtempSync(join(tmpdir(), 'mimamori-bench-'));
	try {
		const large = join(dir, 'large');
		writeGenerated(dataDir, large, generatedShape(1_000_000, 1));
		await buildWarehouse(large);
		const runs = { arrow: [] as Usage[], json: [] as Usage[] };
		for (let round = 0; round < rounds; round += 1)
			for (const kind of ['arrow', 'json'] as const)
				runs[kind].push(
					await runMeasured('scripts/bench/stream-command.ts', warehousePath(large), kind)
				);
		const most = (usages: Usage[]): number => Math.max(...usages.map(({ megabytes }) => megabytes));
		const time = (usages: Usage[]): number =>
			median(usages.map(({ milliseconds }) => milliseconds));
		return [
			{
				what: '1,000,000 observations as Arrow',
				ours: time(runs.arrow),
				baseline: time(runs.json),
				against: `the same as JSON, streamed too (peak ${most(runs.json).toFixed(0)} MB)`,
				memory: most(runs.arrow)
			}
		];
	} finally {
		rmSync(dir, { recursive: true, force: true });
	}
}
