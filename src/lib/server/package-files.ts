import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { readDescriptor, type PackageFiles } from '#lib/ingest/descriptor.ts';
import { IssueLog } from '#lib/ingest/issue.ts';

/** The files of a package directory, each read once, when first asked for; a missing file reads as undefined. */
export function directoryFiles(dir: string): PackageFiles {
	const known = new Map<string, Uint8Array | undefined>();
	return {
		get(path) {
			if (!known.has(path)) known.set(path, readIfPresent(join(dir, path)));
			return known.get(path);
		}
	};
}

/** Gives the paths whose bytes make the data version, sorted: the descriptor, its schemas, tables and sets of figures. */
export function packagePaths(files: PackageFiles): string[] {
	const descriptor = readDescriptor(files, new IssueLog(0));
	const tables = descriptor?.resources.flatMap((resource) => resource.paths) ?? [];
	const schemas = descriptor?.schemaPaths ?? [];
	const sets = descriptor?.figureSets ?? [];
	return [...new Set(['datapackage.json', ...schemas, ...tables, ...sets])].sort();
}

/** Gives the data version of a package directory as it stands now. */
export function packageVersion(dir: string): string {
	return versionOf(directoryFiles(dir));
}

/**
 * Gives the data version of a package: twelve hexadecimal digits of the SHA-256 over the names and
 * bytes of its descriptor, schemas, tables and sets of figures. Equal data have equal versions anywhere.
 */
export function versionOf(files: PackageFiles): string {
	const hash = createHash('sha256');
	for (const path of packagePaths(files)) {
		const bytes = files.get(path) ?? new Uint8Array();
		hash.update(`${path}\n${bytes.length}\n`);
		hash.update(bytes);
	}
	return hash.digest('hex').slice(0, 12);
}

function readIfPresent(path: string): Uint8Array | undefined {
	try {
		return readFileSync(path);
	} catch (error) {
		if (isAbsent(error)) return undefined;
		throw new Error(`cannot read: ${path}`, { cause: error });
	}
}

function isAbsent(error: unknown): boolean {
	const code = (error as NodeJS.ErrnoException).code;
	return code === 'ENOENT' || code === 'ENOTDIR';
}
