import { randomUUID } from 'node:crypto';
import { linkSync, readFileSync, renameSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { hostname } from 'node:os';
import { setTimeout as sleep } from 'node:timers/promises';

/** Somebody else holds a lock, and held it for as long as we waited. */
export class LockedError extends Error {
	override name = 'LockedError';
}

/** A lock that is held. */
export interface HeldLock {
	/** Whether it is still ours: a person may have removed it, taking us for dead. */
	isHeld: () => boolean;
}

/** Signatures of the locks that this process holds. */
const ours = new Set<string>();
const pause = 50;
/** A lock whose holder died between making it and signing it is this old, in milliseconds. */
const unsignedAge = 5000;

/**
 * Does a task while holding a lock file, which no two processes hold at once. Waits for a living holder;
 * the lock of a dead process of this machine is taken over.
 *
 * @param path the lock file, made for the task and removed after it, whatever happens
 * @param patience milliseconds to wait
 * @throws LockedError that names the holder
 */
export async function withLock<T>(
	path: string,
	task: (lock: HeldLock) => T | Promise<T>,
	patience: number
): Promise<T> {
	const signature = JSON.stringify({ pid: process.pid, host: hostname(), key: randomUUID() });
	const until = performance.now() + patience;
	while (!tryLock(path, signature)) {
		const seen = readIfPresent(path);
		if (seen === null) continue;
		if (isStale(path, seen)) takeAway(path, seen);
		else if (performance.now() >= until)
			throw new LockedError(
				`another run is recording: ${path} is held by ${seen || 'an unknown process'}; ` +
					'if no such process is left, remove that file'
			);
		else await sleep(pause);
	}
	const isHeld = (): boolean => readIfPresent(path) === signature;
	ours.add(signature);
	try {
		return await task({ isHeld });
	} finally {
		ours.delete(signature);
		if (isHeld()) rmSync(path, { force: true });
	}
}

function tryLock(path: string, signature: string): boolean {
	try {
		writeFileSync(path, signature, { flag: 'wx' });
		return true;
	} catch (error) {
		if (codeOf(error) === 'EEXIST') return false;
		throw error;
	}
}

function isStale(path: string, signature: string): boolean {
	const holder = readSignature(signature);
	if (!holder) return Date.now() - modifiedAt(path) > unsignedAge;
	if (holder.host !== hostname()) return false;
	// our own number under a signature that is not ours: a dead process had it before us
	return holder.pid === process.pid ? !ours.has(signature) : !isAlive(holder.pid);
}

/** Takes the lock of a dead process away; one that came to life in between is put back. */
function takeAway(path: string, seen: string): void {
	const aside = `${path}.${process.pid}`;
	try {
		renameSync(path, aside);
		if (readIfPresent(aside) !== seen) linkSync(aside, path);
	} catch (error) {
		if (codeOf(error) !== 'ENOENT' && codeOf(error) !== 'EEXIST') throw error;
	} finally {
		rmSync(aside, { force: true });
	}
}

function readSignature(text: string): { pid: number; host: string } | null {
	try {
		const { pid, host } = JSON.parse(text) as { pid?: unknown; host?: unknown };
		return typeof pid === 'number' && typeof host === 'string' ? { pid, host } : null;
	} catch {
		// half-written, or no lock of ours
		return null;
	}
}

function isAlive(pid: number): boolean {
	try {
		process.kill(pid, 0);
		return true;
	} catch (error) {
		return codeOf(error) === 'EPERM';
	}
}

function readIfPresent(path: string): string | null {
	try {
		return readFileSync(path, 'utf8');
	} catch (error) {
		if (codeOf(error) === 'ENOENT') return null;
		throw error;
	}
}

function modifiedAt(path: string): number {
	return statSync(path, { throwIfNoEntry: false })?.mtimeMs ?? Date.now();
}

function codeOf(error: unknown): string | undefined {
	return (error as NodeJS.ErrnoException).code;
}
