import { statSync } from 'node:fs';
import { join } from 'node:path';
import { directoryFiles, packagePaths, versionOf } from '../package-files.ts';

/** The package in a data directory whose bytes are those of a data version. */
export interface ServedPackage {
	dir: string;
	/** paths of its descriptor, schemas, tables and sets of figures within the directory, in order */
	paths: string[];
}

let known: { signature: string; dataVersion: string } | undefined;

/**
 * Gives the package that a warehouse was built of, or null where the files in the directory are no
 * longer those (they were changed and the warehouse is not built again yet). Hashed again only when a
 * file has another time or size.
 */
export function servedPackage(dir: string, dataVersion: string): ServedPackage | null {
	const files = directoryFiles(dir);
	const paths = packagePaths(files);
	const signature = paths.map((path) => identify(join(dir, path))).join('\n');
	if (known?.signature !== signature) known = { signature, dataVersion: versionOf(files) };
	return known.dataVersion === dataVersion ? { dir, paths } : null;
}

function identify(path: string): string {
	const found = statSync(path, { bigint: true, throwIfNoEntry: false });
	return `${path} ${found?.ino}:${found?.size}:${found?.mtimeNs}`;
}
