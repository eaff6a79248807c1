import { spawn, spawnSync } from 'node:child_process';
import { cpSync, existsSync, readFileSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterAll, expect, it } from 'vitest';
import { readPackage } from '#lib/ingest/read-package.ts';
import { directoryFiles } from '#lib/server/package-files.ts';
import { victimsMapping } from '../tests/support/import-case.ts';
import { removeDirectory, temporaryDirectory } from '../tests/support/package-copy.ts';
import { createRandom } from '../tests/support/random.ts';
import { smallPackage } from '../tests/support/spoil-package.ts';
import { bundledCommand } from '../tests/support/start-command.ts';

const root = fileURLToPath(new URL('..', import.meta.url));
/** Set KILLS for more of them, KILL_SEED to repeat the moments of a failure. */
const kills = Number(process.env['KILLS'] ?? 8);
const seed = Number(process.env['KILL_SEED'] ?? Date.now() % 1_000_000_000);
const paths = ['sources.csv', 'observations/example.csv', 'imports/victims-2021.json'];

const work = temporaryDirectory();
afterAll(() => removeDirectory(work));
const data = join(work, 'data');
const lines = Array.from({ length: 47 }, (_, i) => `${1970 + i}年,${100 + i},${80 + i},20\n`);
writeFileSync(join(work, 't.csv'), `年,総数,女性,男性\n${lines.join('')}`);
writeFileSync(join(work, 'm.json'), JSON.stringify(victimsMapping()));

const script = (name: string) => [...bundledCommand(name), '--data', data];
const command = [
	...script('import'),
	join(work, 't.csv'),
	'--mapping',
	join(work, 'm.json'),
	'--yes'
];
const fresh = () => {
	rmSync(data, { recursive: true, force: true });
	cpSync(smallPackage, data, { recursive: true });
};
const read = () =>
	paths.map((path) => {
		const file = join(data, path);
		return existsSync(file) ? readFileSync(file, 'utf8') : null;
	});
const hidden = () => readdirSync(data).filter((name) => name.startsWith('.'));

/** Runs the command and kills it so many milliseconds after its start, or after it holds the lock. */
async function killed(after: number, from: 'start' | 'lock'): Promise<boolean> {
	const child = spawn(process.execPath, command, { cwd: root, stdio: 'ignore' });
	const kill = () => setTimeout(() => child.kill('SIGKILL'), after);
	let seen = from === 'start';
	if (seen) kill();
	const watch = setInterval(() => {
		if (seen || !existsSync(join(data, '.import.lock'))) return;
		seen = true;
		if (after < 1) child.kill('SIGKILL');
		else kill();
	}, 1);
	const signal = await new Promise<NodeJS.Signals | null>((resolve) => {
		child.on('exit', (_, by) => resolve(by));
	});
	clearInterval(watch);
	return signal === 'SIGKILL';
}

it(
	'an import killed at any moment leaves no broken file and loses no row',
	async () => {
		fresh();
		const before = read();
		const start = performance.now();
		expect(spawnSync(process.execPath, command, { cwd: root }).status).toBe(0);
		const running = performance.now() - start;
		const after = read();
		expect(after).not.toContain(null);

		const random = createRandom(seed);
		const found = { killed: 0, before: 0, pending: 0, between: 0, after: 0 };
		for (let i = 0; i < kills; i += 1) {
			fresh();
			// most of a run only reads; two of three kills come while it writes
			const moment = i % 3 === 0 ? random() * running : random() * 12;
			const what = `kill ${i} at ${moment} ms, KILL_SEED=${seed}`;
			if (await killed(moment, i % 3 === 0 ? 'start' : 'lock')) found.killed += 1;
			const left = read();
			for (const [file, text] of left.entries())
				expect([before[file], after[file]], what).toContain(text);
			const isNew = left.filter((text, file) => text === after[file]).length;
			if (existsSync(join(data, '.import'))) found.pending += 1;
			found[isNew === 0 ? 'before' : isNew === paths.length ? 'after' : 'between'] += 1;
			// a package between two files is valid as well
			expect(readPackage(directoryFiles(data)).log.errors, what).toBe(0);
			if (i % 4 === 3)
				expect(spawnSync(process.execPath, script('check-data'), { cwd: root }).status, what).toBe(
					0
				);
			expect(spawnSync(process.execPath, command, { cwd: root }).status, what).toBe(0);
			expect(read(), what).toEqual(after);
			expect(hidden(), what).toEqual([]);
		}
		if (process.env['KILLS']) console.log({ seed, ...found });
		expect(found.killed, `KILL_SEED=${seed}`).toBeGreaterThan(kills / 2);
	},
	Math.max(600_000, kills * 30_000)
);
