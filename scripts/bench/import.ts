import { cpSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { median } from '../support/measure.ts';
import { runMeasured, type Usage } from '../support/run-measured.ts';
import { writeLongTable } from './long-table.ts';
import type { BenchRow } from './row.ts';

const rounds = 3;
const rows = 1_000_000;

/**
 * Import of 1,000,000 rows against papaparse alone on the same file, each in a process of its own, in turns:
 * reading, mapping, checks and writing; and the whole command, which checks the package before and after.
 */
export async function benchImport(dataDir: string): Promise<BenchRow[]> {
	const dir = mkdtempSync(join(tmpdir(), 'mimamori-bench-'));
	try {
		const { table, mapping, data } = writeLongTable(dataDir, dir, rows);
		const copy = join(dir, 'copy');
		const runs = { plain: [] as Usage[], read: [] as Usage[], whole: [] as Usage[] };
		const onCopy = async (script: string, ...args: string[]): Promise<Usage> => {
			rmSync(copy, { recursive: true, force: true });
			cpSync(data, copy, { recursive: true });
			return runMeasured(script, ...args);
		};
		for (let round = 0; round < rounds; round += 1) {
			runs.plain.push(await runMeasured('scripts/bench/papaparse-command.ts', table, 'utf-8'));
			runs.read.push(await onCopy('scripts/bench/import-command.ts', table, mapping, copy));
			const command = [table, '--mapping', mapping, '--data', copy, '--yes'];
			runs.whole.push(await onCopy('scripts/import.ts', ...command));
		}
		const against = `papaparse arrays (peak ${memory(runs.plain).toFixed(0)} MB)`;
		return (['read', 'whole'] as const).map((name) => ({
			what:
				name === 'read'
					? 'import 1,000,000 rows: read, map, check, write'
					: 'the whole command, with start and package checks',
			ours: time(runs[name]),
			baseline: time(runs.plain),
			against,
			memory: memory(runs[name])
		}));
	} finally {
		rmSync(dir, { recursive: true, force: true });
	}
}

const time = (usages: Usage[]): number => median(usages.map(({ milliseconds }) => milliseconds));
const memory = (usages: Usage[]): number => Math.max(...usages.map(({ megabytes }) => megabytes));
