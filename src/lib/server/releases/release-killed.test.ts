import { spawn } from 'node:child_process';
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { expect, it } from 'vitest';
import { createRandom } from '../../../../tests/support/random.ts';
import {
	copyPackage,
	setCells,
	smallPackage,
	spoilFile
} from '../../../../tests/support/spoil-package.ts';
import { bundledCommand, commandAsWritten } from '../../../../tests/support/start-command.ts';
import { makeRelease } from './make-release.ts';
import { listVersions, readLastSnapshot, readReleases } from './release-folder.ts';

const root = fileURLToPath(new URL('../../../../', import.meta.url));
/** Set KILLS for more of them. */
const kills = Number(process.env['KILLS'] ?? 8);
const order = { note: '更新', noteEn: '', date: '2099-12-31', reasons: new Map<string, string>() };
/** Set KILL_SEED to repeat the moments of a failure. */
const seed = Number(process.env['KILL_SEED'] ?? Date.now() % 1_000_000_000);

/** Releases in a process of its own; killed so many milliseconds after its lock is seen, null: never. */
async function release(dir: string, killAfter: number | null): Promise<number | 'killed' | null> {
	const script = [
		...(killAfter === null ? commandAsWritten : bundledCommand)('release'),
		'--note',
		order.note,
		'--date',
		order.date,
		'--data',
		dir
	];
	const lock = join(dir, 'releases/.release.lock');
	const before = existsSync(lock) ? readFileSync(lock, 'utf8') : '';
	const child = spawn(process.execPath, script, { cwd: root, stdio: 'ignore' });
	let seen = false;
	const watch = setInterval(() => {
		if (seen || killAfter === null || !existsSync(lock)) return;
		if (before !== '' && readIfThere(lock) === before) return;
		seen = true;
		setTimeout(() => child.kill('SIGKILL'), killAfter);
	}, 1);
	const ended = await new Promise<number | 'killed' | null>((resolve, reject) => {
		child.on('error', reject);
		child.on('exit', (code, signal) => resolve(signal === 'SIGKILL' ? 'killed' : code));
	});
	clearInterval(watch);
	return ended;
}

function readIfThere(path: string): string {
	return existsSync(path) ? readFileSync(path, 'utf8') : '';
}

it('a release killed at any moment leaves all releases whole, and the same order succeeds', async () => {
	const dir = copyPackage(smallPackage);
	expect(await release(dir, null)).toBe(0);
	const folder = join(dir, 'releases');
	let killed = 0;
	const random = createRandom(seed);
	for (let attempt = 0; killed < kills && attempt < kills * 3; attempt += 1) {
		const old = readReleases(dir);
		spoilFile(dir, 'indicators.csv', setCells(2, { title_en: `words ${attempt}` }));
		const after = random() * 60;
		if ((await release(dir, after)) === 'killed') killed += 1;
		const moment = `kill ${killed} after ${after.toFixed(1)} ms, KILL_SEED=${seed}`;
		const left = readReleases(dir);
		expect(left.slice(0, old.length), moment).toEqual(old);
		expect(left.length - old.length, moment).toBeLessThanOrEqual(1);
		expect(readLastSnapshot(folder, listVersions(folder).at(-1) ?? '').length, moment).toBe(12);

		const again = await makeRelease(dir, order);
		expect(['released', 'unchanged'], moment).toContain(again.outcome);
		expect(readReleases(dir).length, moment).toBe(old.length + 1);
		expect(readdirSync(folder), moment).toEqual(listVersions(folder).sort());
	}
	expect(killed, `KILL_SEED=${seed}`).toBe(kills);
}, 600_000);
