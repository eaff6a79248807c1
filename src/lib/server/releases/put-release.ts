import {
	closeSync,
	existsSync,
	fsyncSync,
	mkdirSync,
	openSync,
	readdirSync,
	renameSync,
	rmSync,
	writeSync
} from 'node:fs';
import { dirname, join } from 'node:path';
import { listVersions, releaseFiles } from './release-folder.ts';

/** Beginning of the names under which folders are written before they are whole. */
const unfinished = '.unfinished-';

/**
 * Puts a new release beside the others: written under another name, made durable, then renamed, so that
 * a folder with the name of a version is always whole. Only one process may do this at a time.
 *
 * @param files texts by name
 * @throws Error where the release is there already; nothing is changed then
 */
export function putRelease(
	folder: string,
	version: string,
	files: Readonly<Record<string, string>>
): void {
	const temporary = join(folder, `${unfinished}${version}`);
	const path = join(folder, version);
	if (existsSync(path)) throw new Error(`already there: ${path}`);
	tidyReleases(folder);
	mkdirSync(temporary);
	try {
		for (const [name, text] of Object.entries(files)) writeDurably(join(temporary, name), text);
		syncFolder(temporary);
		renameSync(temporary, path);
	} finally {
		rmSync(temporary, { recursive: true, force: true });
	}
	syncFolder(folder);
	syncFolder(dirname(folder));
	tidyReleases(folder);
}

/** Removes what killed processes left, and the snapshots of all releases but the last. */
export function tidyReleases(folder: string): void {
	if (!existsSync(folder)) return;
	for (const name of readdirSync(folder))
		if (name.startsWith(unfinished)) rmSync(join(folder, name), { recursive: true, force: true });
	for (const version of listVersions(folder).slice(0, -1))
		rmSync(join(folder, version, releaseFiles.snapshot), { force: true });
}

function writeDurably(path: string, text: string): void {
	const bytes = Buffer.from(text);
	const file = openSync(path, 'wx');
	try {
		for (let done = 0; done < bytes.length;) done += writeSync(file, bytes, done);
		fsyncSync(file);
	} finally {
		closeSync(file);
	}
}

function syncFolder(path: string): void {
	const handle = openSync(path, 'r');
	try {
		fsyncSync(handle);
	} finally {
		closeSync(handle);
	}
}
