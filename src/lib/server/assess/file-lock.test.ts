import { spawn, spawnSync } from 'node:child_process';
import { existsSync, readdirSync, utimesSync, writeFileSync } from 'node:fs';
import { hostname } from 'node:os';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { removeDirectory, temporaryDirectory } from '../../../../tests/support/package-copy.ts';
import { LockedError, withLock } from './file-lock.ts';

let dir = '';
let path = '';
beforeEach(() => {
	dir = temporaryDirectory();
	path = join(dir, 'table.csv.lock');
});
afterEach(() => removeDirectory(dir));

const sign = (pid: number, host = hostname()) =>
	writeFileSync(path, JSON.stringify({ pid, host, key: 'other' }));
const deadPid = () => spawnSync(process.execPath, ['-e', '']).pid;

describe('withLock', () => {
	it('does tasks one after another, and leaves nothing behind', async () => {
		let inside = 0;
		const order: number[] = [];
		await Promise.all(
			[1, 2, 3, 4].map((one) =>
				withLock(
					path,
					async ({ isHeld }) => {
						inside += 1;
						expect([inside, isHeld()]).toEqual([1, true]);
						await sleep(20);
						order.push(one);
						inside -= 1;
					},
					10_000
				)
			)
		);
		expect([...order].sort()).toEqual([1, 2, 3, 4]);
		expect(readdirSync(dir)).toEqual([]);
	});
	it('gives what the task gives, and is open again where the task fails', async () => {
		expect(await withLock(path, () => 7, 0)).toBe(7);
		await expect(
			withLock(
				path,
				() => {
					throw new Error('task');
				},
				0
			)
		).rejects.toThrow('task');
		expect(existsSync(path)).toBe(false);
	});
	it('takes over the lock of a dead process', async () => {
		sign(deadPid());
		expect(await withLock(path, ({ isHeld }) => isHeld(), 0)).toBe(true);
		expect(readdirSync(dir)).toEqual([]);
	});
	it('takes over a lock with its own number, which a dead process had before', async () => {
		sign(process.pid);
		expect(await withLock(path, () => 'done', 0)).toBe('done');
	});
	it('names a living holder, and leaves it its lock', async () => {
		const holder = spawn(process.execPath, ['-e', 'setTimeout(() => {}, 60000)']);
		try {
			sign(holder.pid ?? 0);
			const refused = withLock(path, () => 'done', 100);
			await expect(refused).rejects.toThrow(LockedError);
			await expect(refused).rejects.toThrow(`"pid":${holder.pid}`);
			expect(existsSync(path)).toBe(true);
		} finally {
			holder.kill('SIGKILL');
		}
	});
	it('does not judge a process of another machine', async () => {
		sign(deadPid(), 'elsewhere');
		await expect(withLock(path, () => 'done', 0)).rejects.toThrow('elsewhere');
	});
	it('takes over an unsigned lock only once it is old', async () => {
		writeFileSync(path, '');
		await expect(withLock(path, () => 'done', 0)).rejects.toThrow('unknown process');
		utimesSync(path, 0, 0);
		expect(await withLock(path, () => 'done', 0)).toBe('done');
	});
	it('knows when somebody took it away, and leaves theirs alone', async () => {
		const held = await withLock(
			path,
			({ isHeld }) => {
				sign(1, 'elsewhere');
				return isHeld();
			},
			0
		);
		expect(held).toBe(false);
		expect(existsSync(path)).toBe(true);
	});
});
