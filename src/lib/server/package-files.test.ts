import {
	appendFileSync,
	readFileSync,
	readdirSync,
	rmSync,
	utimesSync,
	writeFileSync
} from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { copyPackage, realPackage, removeDirectory } from '../../../tests/support/package-copy.ts';
import { directoryFiles, packageVersion } from './package-files.ts';

/** How tables are imported and what was released say nothing of the data. */
const besideTheData = ['schemas/import-mapping.json', 'releases/1.0.0/changes.csv'];
const tablesAndSchemas = readdirSync(realPackage, { recursive: true, encoding: 'utf8' })
	.filter((path) => /\.csv$|^schemas\/.*\.json$/.test(path) && !/^(?:build|releases)\//.test(path))
	.filter((path) => !besideTheData.includes(path))
	.sort();

let dir: string;
let version: string;

beforeAll(() => {
	dir = copyPackage();
});
beforeEach(() => {
	version = packageVersion(dir);
});
afterAll(() => {
	removeDirectory(dir);
});

describe('packageVersion', () => {
	it('is twelve hexadecimal digits, the same for equal data anywhere', () => {
		const elsewhere = copyPackage(dir);
		expect(version).toMatch(/^[0-9a-f]{12}$/);
		expect(packageVersion(elsewhere)).toBe(version);
		removeDirectory(elsewhere);
	});

	it.each(['datapackage.json', ...tablesAndSchemas])('changes with one byte in %s', (path) => {
		const file = join(dir, path);
		const before = readFileSync(file);
		const changed = Buffer.from(before);
		changed[before.length - 1] = 0x20;
		writeFileSync(file, changed);
		expect(packageVersion(dir)).not.toBe(version);
		writeFileSync(file, before);
		expect(packageVersion(dir)).toBe(version);
	});

	it('changes where bytes move from one file to the next', () => {
		const [first, second] = ['areas.csv', 'breakdowns.csv'].map((name) => join(dir, name));
		if (!first || !second) throw new Error('no files');
		const [one, two] = [readFileSync(first), readFileSync(second)];
		writeFileSync(first, Buffer.concat([one, two.subarray(0, 1)]));
		writeFileSync(second, two.subarray(1));
		expect(packageVersion(dir)).not.toBe(version);
		writeFileSync(first, one);
		writeFileSync(second, two);
	});

	it('does not change with the README, with other files or with what was built', () => {
		for (const path of ['README.md', ...besideTheData]) appendFileSync(join(dir, path), '\nmore\n');
		writeFileSync(join(dir, 'notes.txt'), 'not of the package');
		expect(packageVersion(dir)).toBe(version);
	});

	it('does not change with the times of files', () => {
		for (const path of ['datapackage.json', ...tablesAndSchemas])
			utimesSync(join(dir, path), new Date(0), new Date(0));
		expect(packageVersion(dir)).toBe(version);
	});

	it('changes where a table is missing', () => {
		const elsewhere = copyPackage(dir);
		rmSync(join(elsewhere, 'sources.csv'));
		expect(packageVersion(elsewhere)).not.toBe(version);
		removeDirectory(elsewhere);
	});
});

describe('directoryFiles', () => {
	it('reads a file when asked for it', () => {
		expect(Buffer.from(directoryFiles(dir).get('topics.csv') ?? []).toString()).toMatch(/^id,/);
	});

	it('gives undefined for a file or directory that is not there', () => {
		const files = directoryFiles(dir);
		expect(files.get('nothing.csv')).toBeUndefined();
		expect(files.get('topics.csv/inside.csv')).toBeUndefined();
	});

	it('throws with the path where a file cannot be read', () => {
		expect(() => directoryFiles(dir).get('observations')).toThrow(
			`cannot read: ${join(dir, 'observations')}`
		);
	});
});
