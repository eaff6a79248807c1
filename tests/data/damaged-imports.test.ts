import { spawnSync } from 'node:child_process';
import { rmSync, writeFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterAll, expect, it } from 'vitest';
import { importTable } from '../../scripts/support/import/import-table.ts';
import type { Terminal } from '../../scripts/support/import/terminal.ts';
import { damagedCount, damagedTables } from '../support/damaged-tables.ts';
import { hugeTables } from '../support/huge-tables.ts';
import { victimsMapping } from '../support/import-case.ts';
import { copyPackage, removeDirectory, temporaryDirectory } from '../support/package-copy.ts';
import { readFiles, smallPackage } from '../support/spoil-package.ts';

const root = fileURLToPath(new URL('../..', import.meta.url));
const folder = temporaryDirectory();
const data = copyPackage(smallPackage);
afterAll(() => {
	removeDirectory(folder);
	removeDirectory(data);
});
const mapping = join(folder, 'm.json');
writeFileSync(mapping, JSON.stringify(victimsMapping()));
const before = readFiles(data);

/** Runs what the command runs; gives its exit code and what it complained of. */
async function importFile(file: string): Promise<{ code: number; told: string[] }> {
	const told: string[] = [];
	const terminal: Terminal = {
		locale: 'en',
		say: () => undefined,
		complain: (line) => told.push(line),
		ask: null,
		progress: { show: () => undefined, stop: () => undefined }
	};
	const options = { dataDir: data, file, mapping, propose: null, encoding: null, sheet: null };
	const code = await importTable({ ...options, yes: true, dryRun: false }, terminal);
	return { code, told };
}

it('refuses damaged files with a message, and leaves every byte of the package', async () => {
	let count = 0;
	for await (const path of damagedTables(folder)) {
		const { code, told } = await importFile(path);
		rmSync(path);
		count += 1;
		expect(code, path).toBe(1);
		expect(told[0], path).toMatch(new RegExp(`${basename(path)}.*\\S`));
		if (count % 100 === 0) expect(readFiles(data), path).toEqual(before);
	}
	expect(count).toBe(damagedCount);
	expect(readFiles(data)).toEqual(before);
}, 600_000);

it('refuses huge ones by the command, with little memory', async () => {
	for await (const path of hugeTables(folder)) {
		const imports = ['tsx', './tests/support/print-memory.ts'];
		const args = [
			...imports.flatMap((name) => ['--import', name]),
			...['scripts/import.ts', path, '--data', data, '--mapping', mapping, '--yes']
		];
		const env = { ...process.env, LANG: 'en' };
		const { status, stderr } = spawnSync(process.execPath, args, {
			cwd: root,
			encoding: 'utf8',
			env
		});
		rmSync(path);
		expect(status, path).toBe(1);
		expect(stderr).toContain(basename(path));
		const megabytes = Number(/peak (\d+) MB/.exec(stderr)?.[1]);
		expect(megabytes, path).toBeLessThan(1000);
		expect(readFiles(data)).toEqual(before);
	}
}, 600_000);
