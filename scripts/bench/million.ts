import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { generatedShape } from '../support/generate/generated-shape.ts';
import { writeGenerated } from '../support/generate/write-generated.ts';
import { runMeasured, type Usage } from '../support/run-measured.ts';
import { median } from '../support/measure.ts';
import type { BenchRow } from './row.ts';

const rounds = 3;

/** Check and build of 1,000,000 generated rows, each in a process of its own; rounds take turns. */
export async function benchMillion(dataDir: string): Promise<BenchRow[]> {
	const dir = mkdtempSync(join(tmpdir(), 'mimamori-bench-'));
	const large = join(dir, 'large');
	try {
		writeGenerated(dataDir, large, generatedShape(1_000_000, 1));
		const runs = { plain: [] as Usage[], check: [] as Usage[], build: [] as Usage[] };
		for (let round = 0; round < rounds; round += 1) {
			runs.plain.push(await runMeasured('scripts/bench/plain-command.ts', large));
			runs.check.push(await runMeasured('scripts/check-data.ts', '--data', large));
			runs.build.push(await runMeasured('scripts/build-warehouse.ts', '--data', large));
		}
		const time = (usages: Usage[]): number =>
			median(usages.map(({ milliseconds }) => milliseconds));
		const memory = (usages: Usage[]): number =>
			Math.max(...usages.map(({ megabytes }) => megabytes));
		const against = `papaparse arrays + DuckDB read_csv (peak ${memory(runs.plain).toFixed(0)} MB)`;
		return (['check', 'build'] as const).map((name) => ({
			what: name === 'check' ? 'check 1,000,000 rows' : 'check and build 1,000,000 rows',
			ours: time(runs[name]),
			baseline: time(runs.plain),
			against,
			memory: memory(runs[name])
		}));
	} finally {
		rmSync(dir, { recursive: true, force: true });
	}
}
