import { createHash } from 'node:crypto';
import { closeSync, fsyncSync, openSync, readFileSync, writeSync } from 'node:fs';

/** Writes a new file and waits until it is on the disk. */
export function writeDurably(path: string, bytes: Uint8Array, mode?: number): void {
	const file = openSync(path, 'wx', mode);
	try {
		for (let done = 0; done < bytes.length;) done += writeSync(file, bytes, done);
		fsyncSync(file);
	} finally {
		closeSync(file);
	}
}

/** Waits until the names in a folder are on the disk. */
export function syncFolder(folder: string): void {
	const handle = openSync(folder, 'r');
	try {
		fsyncSync(handle);
	} finally {
		closeSync(handle);
	}
}

/** Gives the bytes of a file, null where there is none. */
export function readIfPresent(path: string): Uint8Array | null {
	try {
		return readFileSync(path);
	} catch (error) {
		if ((error as NodeJS.ErrnoException).code === 'ENOENT') return null;
		throw error;
	}
}

/** Gives the SHA-256 of bytes in hexadecimal, empty for no file. */
export function hashOf(bytes: Uint8Array | null): string {
	return bytes === null ? '' : createHash('sha256').update(bytes).digest('hex');
}
