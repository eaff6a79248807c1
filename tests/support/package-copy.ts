import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, relative } from 'node:path';
import { fileURLToPath } from 'node:url';

/** The package that the site publishes. */
export const realPackage = fileURLToPath(new URL('../../data', import.meta.url));

/** Makes an empty temporary directory; the caller removes it with `removeDirectory`. */
export function temporaryDirectory(): string {
	return mkdtempSync(join(tmpdir(), 'mimamori-'));
}

/** Removes a temporary directory and everything in it. */
export function removeDirectory(dir: string): void {
	rmSync(dir, { recursive: true, force: true });
}

/** Copies a package, without what was built of it, to a new temporary directory and gives its path. */
export function copyPackage(from: string = realPackage): string {
	const dir = temporaryDirectory();
	cpSync(from, dir, {
		recursive: true,
		filter: (path) => relative(from, path).split('/')[0] !== 'build'
	});
	return dir;
}

/** Replaces the one place where a text stands in a file of a package. @throws Error where it is not one */
export function replaceInFile(dir: string, file: string, text: string, by: string): void {
	const path = join(dir, file);
	const parts = readFileSync(path, 'utf8').split(text);
	if (parts.length !== 2) throw new Error(`${parts.length - 1} places in ${file}: ${text}`);
	writeFileSync(path, parts.join(by));
}
