import { execFileSync } from 'node:child_process';
import { appendFileSync, mkdtempSync, rmSync, statSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { median } from '../support/measure.ts';
import { runMeasured, type Usage } from '../support/run-measured.ts';
import type { BenchRow } from './row.ts';

const rounds = 3;
const encodings = { 'utf-8': 'UTF-8', shift_jis: 'CP932' };

/** Cutting 1,000,000 rows of 8 cells, one in eight quoted, each in a process of its own, in turns. */
export async function benchCut(): Promise<BenchRow[]> {
	const dir = mkdtempSync(join(tmpdir(), 'mimamori-bench-'));
	try {
		const plain = join(dir, 'utf-8.csv');
		writeRows(plain);
		const rows: BenchRow[] = [];
		for (const [encoding, name] of Object.entries(encodings)) {
			const path = join(dir, `${encoding}.csv`);
			if (encoding !== 'utf-8')
				execFileSync('sh', ['-c', `iconv -f UTF-8 -t ${name} "$0" > "$1"`, plain, path]);
			const ours: Usage[] = [];
			const baseline: Usage[] = [];
			for (let round = 0; round < rounds; round += 1) {
				baseline.push(await runMeasured('scripts/bench/papaparse-command.ts', path, encoding));
				ours.push(await runMeasured('scripts/bench/cut-command.ts', path));
			}
			const megabytes = Math.round(statSync(path).size / 2 ** 20);
			rows.push({
				what: `cut 1,000,000 rows, ${megabytes} MB ${name}`,
				ours: time(ours),
				baseline: time(baseline),
				against: `papaparse arrays (peak ${memory(baseline).toFixed(0)} MB)`,
				memory: memory(ours)
			});
		}
		return rows;
	} finally {
		rmSync(dir, { recursive: true, force: true });
	}
}

function writeRows(path: string): void {
	const areas = ['北海道', '東京都', '大阪府', '沖縄県'];
	const row = (i: number): string =>
		`令和${(i % 6) + 1}年,${areas[i % 4]},被害者,児童買春,${i % 977},"1,${100 + (i % 900)}",${i},${i % 5 === 0 ? '（注1）' : ''}`;
	appendFileSync(path, '年,都道府県,区分,罪種,男,女,計,備考\r\n');
	for (let from = 0; from < 1_000_000; from += 10_000) {
		const lines = Array.from({ length: 10_000 }, (_, i) => `${row(from + i)}\r\n`);
		appendFileSync(path, lines.join(''));
	}
}

const time = (usages: Usage[]): number => median(usages.map(({ milliseconds }) => milliseconds));
const memory = (usages: Usage[]): number => Math.max(...usages.map(({ megabytes }) => megabytes));
