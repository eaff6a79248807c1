import { cpSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, relative, sep } from 'node:path';
import { fileURLToPath } from 'node:url';
import Papa from 'papaparse';
import { onTestFinished } from 'vitest';

/** The package that the site publishes. */
export const realPackage = fileURLToPath(new URL('../../data', import.meta.url));
/** A small package with fictitious figures. */
export const smallPackage = fileURLToPath(new URL('../fixtures/package', import.meta.url));

/** Gives new bytes or text for a file; null removes it. */
export type Change = (text: string) => Uint8Array | string | null;

/** Copies a package directory, without what was built from it, until the test ends. */
export function copyPackage(dir: string): string {
	const copy = mkdtempSync(join(tmpdir(), 'mimamori-'));
	onTestFinished(() => rmSync(copy, { recursive: true, force: true }));
	cpSync(dir, copy, { recursive: true, filter: (path) => relative(dir, path) !== 'build' });
	return copy;
}

/** Copies a package directory and changes one file of the copy. */
export function spoilPackage(dir: string, file: string, change: Change): string {
	const copy = copyPackage(dir);
	spoilFile(copy, file, change);
	return copy;
}

/** Changes one file of a package directory. */
export function spoilFile(dir: string, file: string, change: Change): void {
	const path = join(dir, file);
	const spoiled = change(readFileSync(path, 'utf8'));
	if (spoiled === null) rmSync(path);
	else writeFileSync(path, spoiled);
}

/** Reads the files of a package directory by their path within it. */
export function readFiles(dir: string): Map<string, Uint8Array> {
	const files = readdirSync(dir, { recursive: true, withFileTypes: true })
		.filter((entry) => entry.isFile())
		.map((entry) => join(entry.parentPath, entry.name))
		.filter((path) => !relative(dir, path).startsWith('build'));
	return new Map(
		files.map((path) => [relative(dir, path).split(sep).join('/'), readFileSync(path)])
	);
}

/** Writes other text into cells of one row, counted as a spreadsheet does. */
export function setCells(row: number, cells: Readonly<Record<string, string>>): Change {
	return editTable((table) => {
		for (const [column, text] of Object.entries(cells))
			rowAt(table, row)[columnOf(table, column)] = text;
	});
}

/** Adds a row like another one at the end, with other text in some cells. */
export function addRowLike(row: number, cells: Readonly<Record<string, string>>): Change {
	return (text) => {
		const count = parse(text).length;
		const copied = editTable((table) => table.push([...rowAt(table, row)]))(text);
		return setCells(count + 1, cells)(copied);
	};
}

/** Leaves out a column. */
export function dropColumn(name: string): Change {
	return editTable((table) => {
		const index = columnOf(table, name);
		for (const row of table) row.splice(index, 1);
	});
}

function editTable(edit: (table: string[][]) => void): (text: string) => string {
	return (text) => {
		const table = parse(text);
		edit(table);
		return `${Papa.unparse(table, { newline: '\n' })}\n`;
	};
}

function parse(text: string): string[][] {
	return Papa.parse<string[]>(text, { delimiter: ',', skipEmptyLines: true }).data;
}

function rowAt(table: string[][], row: number): string[] {
	const found = table[row - 1];
	if (!found) throw new Error(`no row: ${row}`);
	return found;
}

function columnOf(table: string[][], name: string): number {
	const index = table[0]?.indexOf(name) ?? -1;
	if (index < 0) throw new Error(`no column: ${name}`);
	return index;
}
