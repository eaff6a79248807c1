import {
	closeSync,
	fsyncSync,
	openSync,
	readFileSync,
	readdirSync,
	renameSync,
	rmSync,
	statSync,
	writeSync
} from 'node:fs';
import { basename, dirname, join } from 'node:path';

/**
 * Puts a longer text in place of a file, whole or not at all: what was there stays its beginning, whoever
 * is killed when. Only one process may do this at a time.
 *
 * @param before the bytes that were read and checked
 * @param after the new bytes, which begin with them
 * @param isAllowed asked last, just before the new file takes its place
 * @throws Error, and changes nothing, where the file changed in between or the beginning does not match
 */
export function appendDurably(
	path: string,
	before: Uint8Array,
	after: Uint8Array,
	isAllowed: () => boolean
): void {
	const folder = dirname(path);
	removeLeftovers(path);
	const temporary = `${path}.${process.pid}.tmp`;
	try {
		writeWhole(temporary, after, statSync(path).mode);
		if (!startsWith(readFileSync(temporary), before))
			throw new Error(`nothing written: ${path} would not keep what it holds`);
		if (Buffer.compare(before, readFileSync(path)) !== 0 || !isAllowed())
			throw new Error(`nothing written: ${path} was changed by somebody else, try again`);
		renameSync(temporary, path);
	} finally {
		rmSync(temporary, { force: true });
	}
	syncFolder(folder);
}

function writeWhole(path: string, bytes: Uint8Array, mode: number): void {
	const file = openSync(path, 'wx', mode);
	try {
		for (let done = 0; done < bytes.length;) done += writeSync(file, bytes, done);
		fsyncSync(file);
	} finally {
		closeSync(file);
	}
}

/** Temporary files of processes that were killed; nobody writes one now but us. */
function removeLeftovers(path: string): void {
	const [folder, name] = [dirname(path), basename(path)];
	for (const file of readdirSync(folder))
		if (file.startsWith(`${name}.`) && file.endsWith('.tmp'))
			rmSync(join(folder, file), { force: true });
}

function syncFolder(folder: string): void {
	const handle = openSync(folder, 'r');
	try {
		fsyncSync(handle);
	} finally {
		closeSync(handle);
	}
}

function startsWith(bytes: Uint8Array, beginning: Uint8Array): boolean {
	return Buffer.compare(bytes.subarray(0, beginning.length), beginning) === 0;
}
