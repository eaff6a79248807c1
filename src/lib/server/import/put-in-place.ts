import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { packagePaths } from '../package-files.ts';
import type { PackageFiles } from '#lib/ingest/descriptor.ts';
import { withLock } from '../assess/file-lock.ts';
import { readIfPresent } from './durable-files.ts';
import { ChangedMeanwhile, finishPending, pendingFolder, writePending } from './pending-folder.ts';

const patience = 30_000;

/**
 * Puts new files of a package in place, all or none, whoever is killed when: an import that was interrupted
 * after its journal stood is completed by `completePending`, one interrupted before it leaves nothing.
 *
 * @param files the package as it was read and checked; not one of its files may have changed since
 * @param changes new bytes by path within the package, documents before what rests on them
 * @throws ChangedMeanwhile, and writes nothing, where a file changed; LockedError where another process writes
 */
export async function putInPlace(
	dataDir: string,
	files: PackageFiles,
	changes: ReadonlyMap<string, Uint8Array>
): Promise<void> {
	const before = [...changes].map(([path, after]) => ({
		path,
		before: files.get(path) ?? null,
		after
	}));
	await withLock(
		lockPath(dataDir),
		({ isHeld }) => {
			finishPending(dataDir);
			const paths = new Set([...packagePaths(files), ...changes.keys()]);
			refuseChanged(dataDir, files, paths);
			writePending(dataDir, before, isHeld);
			finishPending(dataDir);
		},
		patience
	);
}

/**
 * Completes an import that was interrupted; to be called before a package is read.
 *
 * @returns paths of the files that were put in place
 * @throws LockedError where another process is writing and does not end
 */
export async function completePending(dataDir: string): Promise<string[]> {
	// a killed import may leave its lock alone; a living one is waited for
	if (!existsSync(pendingFolder(dataDir)) && !existsSync(lockPath(dataDir))) return [];
	return withLock(lockPath(dataDir), () => finishPending(dataDir), patience);
}

function lockPath(dataDir: string): string {
	return join(dataDir, '.import.lock');
}

function refuseChanged(dataDir: string, files: PackageFiles, paths: Iterable<string>): void {
	for (const path of paths) {
		const before = files.get(path);
		const now = readIfPresent(join(dataDir, path));
		if (Buffer.compare(before ?? new Uint8Array(), now ?? new Uint8Array()) !== 0)
			throw new ChangedMeanwhile(
				`nothing written: ${path} was changed by somebody else, please try again`
			);
	}
}
