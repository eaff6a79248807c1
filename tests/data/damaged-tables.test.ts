import { execFileSync } from 'node:child_process';
import { rmSync } from 'node:fs';
import { basename } from 'node:path';
import { afterAll, expect, it } from 'vitest';
import { damagedCount, damagedTables } from '../support/damaged-tables.ts';
import { hugeTables } from '../support/huge-tables.ts';
import { removeDirectory, temporaryDirectory } from '../support/package-copy.ts';
import { readTableFile } from '../support/read-table-file.ts';

const folder = temporaryDirectory();
afterAll(() => removeDirectory(folder));

it('reads damaged files or refuses them by name, and nothing else', async () => {
	const outcomes = new Map<string, Set<string>>();
	const refused = new Map<string, number>();
	let count = 0;
	for await (const path of damagedTables(folder)) {
		const kind = basename(path).replace(/-\d+\.\w+$/, '');
		const outcome = await readTableFile(path);
		outcomes.set(kind, (outcomes.get(kind) ?? new Set()).add(outcome));
		if (!outcome.endsWith(' rows')) refused.set(kind, (refused.get(kind) ?? 0) + 1);
		rmSync(path);
		count += 1;
	}
	expect(count).toBe(damagedCount);
	expect(count).toBeGreaterThanOrEqual(500);
	expect(outcomes.get('wide')).toEqual(new Set(['too-wide']));
	expect(outcomes.get('long-line')).toEqual(new Set(['line-too-long']));
	expect(outcomes.get('empty.csv')).toEqual(new Set(['empty']));
	expect(refused.get('cut-workbook')).toBe(70);
	expect(refused.get('foreign')).toBe(20);
	expect(refused.get('formulas')).toBeUndefined();
});

it('refuses huge ones with little memory', async () => {
	const told: Record<string, { outcome: string; megabytes: number }> = {};
	for await (const path of hugeTables(folder)) {
		const args = ['--import', 'tsx', 'tests/support/read-table-file-alone.ts', path];
		const output = execFileSync(process.execPath, args, { encoding: 'utf8' });
		told[basename(path)] = JSON.parse(output) as { outcome: string; megabytes: number };
		rmSync(path);
	}
	const outcomes = Object.entries(told).map(([name, { outcome }]) => [name, outcome]);
	expect(Object.fromEntries(outcomes)).toEqual({
		'empty.csv': 'empty',
		'zeros-200-mb.csv': 'encoding-unknown',
		'line-200-mb.csv': 'line-too-long',
		'bomb.xlsx': 'zip-bomb'
	});
	for (const { megabytes } of Object.values(told)) expect(megabytes).toBeLessThan(1_000);
});
