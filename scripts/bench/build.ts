import { cpSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { buildWarehouse } from '#lib/server/warehouse/build.ts';
import { median, times } from '../support/measure.ts';
import { readPlainly } from './read-plainly.ts';
import type { BenchRow } from './row.ts';

/** Check and build of the package itself. */
export async function benchBuild(dataDir: string): Promise<BenchRow[]> {
	const copy = mkdtempSync(join(tmpdir(), 'mimamori-bench-'));
	cpSync(dataDir, copy, { recursive: true, filter: (path) => !path.endsWith('build') });
	try {
		const ours = await times(7, () => buildWarehouse(copy));
		const baseline = await times(7, () => readPlainly(copy));
		return [
			{
				what: 'check and build the package',
				ours: median(ours),
				baseline: median(baseline),
				against: 'papaparse arrays + DuckDB read_csv into a file'
			}
		];
	} finally {
		rmSync(copy, { recursive: true, force: true });
	}
}
