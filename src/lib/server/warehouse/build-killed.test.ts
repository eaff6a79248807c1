import { spawn } from 'node:child_process';
import { existsSync, readdirSync, rmSync } from 'node:fs';
import { dirname } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { copyPackage, removeDirectory } from '../../../../tests/support/package-copy.ts';
import { createRandom } from '../../../../tests/support/random.ts';
import { bundledCommand } from '../../../../tests/support/start-command.ts';
import { packageVersion } from '../package-files.ts';
import { buildWarehouse, builtVersion } from './build.ts';
import { warehousePath } from './warehouse-path.ts';

const root = fileURLToPath(new URL('../../../../', import.meta.url));
/** Set KILLS for more of them. */
const kills = Number(process.env['KILLS'] ?? 10);
/** A build may end before its kill comes, on a machine whose speed changes. */
const mostAttempts = kills * 4;
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

/**
 * Builds in a process of its own, not through npx or the tsx command, whose children would live on.
 *
 * @param killAfter milliseconds after the temporary file is seen; null: never
 * @returns how long it wrote, from the temporary file to its end
 */
async function buildInChild(
	killAfter: number | null
): Promise<{ writing: number; killed: boolean }> {
	const script = [...bundledCommand('build-warehouse'), '--data', dir];
	const child = spawn(process.execPath, script, { cwd: root, stdio: 'ignore' });
	let seen = 0;
	const watch = setInterval(() => {
		if (seen !== 0 || !existsSync(`${path}.${child.pid}.tmp`)) return;
		seen = performance.now();
		if (killAfter !== null) setTimeout(() => child.kill('SIGKILL'), killAfter);
	}, 2);
	const signal = await new Promise<NodeJS.Signals | null>((resolve, reject) => {
		child.on('error', reject);
		child.on('exit', (_, by) => resolve(by));
	});
	clearInterval(watch);
	expect(seen, 'the moment in which the temporary file is seen').toBeGreaterThan(0);
	return { writing: performance.now() - seen, killed: signal === 'SIGKILL' };
}

it(
	'a build killed at any moment leaves no broken warehouse, and the next one succeeds',
	async () => {
		const version = packageVersion(dir);
		// what comes before the temporary file only reads; a kill there can break nothing
		let { writing } = await buildInChild(null);
		expect(await builtVersion(path), 'a build that nobody kills').toBe(version);

		const random = createRandom(seed);
		let killed = 0;
		for (let attempt = 0; killed < kills && attempt < mostAttempts; attempt += 1) {
			// every second build finds a former file in place, the others none
			const fresh = killed % 2 === 0;
			if (fresh) rmSync(path, { force: true });
			const after = random() * writing;
			const result = await buildInChild(after);
			if (result.killed) killed += 1;
			else writing = Math.min(writing, result.writing);
			const moment = `kill ${killed} after ${Math.round(after)} ms, KILL_SEED=${seed}`;
			const found = existsSync(path) ? await builtVersion(path) : 'absent';
			expect([version, ...(fresh ? ['absent'] : [])], moment).toContain(found);

			const { built } = await buildWarehouse(dir);
			expect(built, moment).toBe(true);
			expect(await builtVersion(path), moment).toBe(version);
			expect(readdirSync(dirname(path)), moment).toEqual(['warehouse.duckdb']);
		}
		expect(killed, `KILL_SEED=${seed}`).toBe(kills);
	},
	Math.max(300_000, kills * 15_000)
);
