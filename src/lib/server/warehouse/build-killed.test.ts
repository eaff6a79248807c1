import { spawn } from 'node:child_process';
import { existsSync, readdirSync, rmSync } from 'node:fs';
import { dirname } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { copyPackage, removeDirectory } from '../../../../tests/support/package-copy.ts';
import { packageVersion } from '../package-files.ts';
import { buildWarehouse, builtVersion } from './build.ts';
import { warehousePath } from './warehouse-path.ts';

const root = fileURLToPath(new URL('../../../../', import.meta.url));
const kills = 20;
/** Set KILL_SEED to repeat the moments of a failure. */
const seed = Number(process.env['KILL_SEED'] ?? Date.now() % 1_000_000_000);
let dir: string;
let path: string;

beforeAll(() => {
	dir = copyPackage();
	path = warehousePath(dir);
});
afterAll(() => {
	removeDirectory(dir);
});

/** Builds in a process of its own, not through npx or the tsx command, whose children would live on. */
async function buildInChild(killAfter: number | null): Promise<{ ms: number; killed: boolean }> {
	const start = performance.now();
	const script = ['--import', 'tsx', 'scripts/build-warehouse.ts', '--data', dir];
	const child = spawn(process.execPath, script, { cwd: root, stdio: 'ignore' });
	const timer = killAfter === null ? undefined : setTimeout(() => child.kill('SIGKILL'), killAfter);
	const signal = await new Promise<NodeJS.Signals | null>((resolve, reject) => {
		child.on('error', reject);
		child.on('exit', (_, by) => resolve(by));
	});
	clearTimeout(timer);
	return { ms: performance.now() - start, killed: signal === 'SIGKILL' };
}

/** Mulberry32: a small generator whose numbers a seed repeats. */
function createRandom(from: number): () => number {
	let state = from;
	return () => {
		state = (state + 0x6d2b79f5) | 0;
		let t = Math.imul(state ^ (state >>> 15), state | 1);
		t ^= t + Math.imul(t ^ (t >>> 7), t | 61);
		return ((t ^ (t >>> 14)) >>> 0) / 4_294_967_296;
	};
}

it('a build killed at any moment leaves no broken warehouse, and the next one succeeds', async () => {
	const version = packageVersion(dir);
	const { ms } = await buildInChild(null);
	expect(await builtVersion(path), 'a build that nobody kills').toBe(version);
	console.warn(`kills spread over ${Math.round(ms)} ms, KILL_SEED=${seed}`);

	const random = createRandom(seed);
	let killed = 0;
	for (let kill = 0; kill < kills; kill += 1) {
		// every second build finds a former file in place, the others none
		if (kill % 2 === 0) rmSync(path);
		const after = ((kill + random()) / kills) * ms;
		if ((await buildInChild(after)).killed) killed += 1;
		const moment = `kill ${kill} after ${Math.round(after)} ms, KILL_SEED=${seed}`;
		const found = existsSync(path) ? await builtVersion(path) : 'absent';
		expect([version, ...(kill % 2 === 0 ? ['absent'] : [])], moment).toContain(found);

		const { built } = await buildWarehouse(dir);
		expect(built, moment).toBe(true);
		expect(await builtVersion(path), moment).toBe(version);
		expect(readdirSync(dirname(path)), moment).toEqual(['warehouse.duckdb']);
	}
	expect(killed, `KILL_SEED=${seed}`).toBeGreaterThan(kills / 2);
}, 240_000);
