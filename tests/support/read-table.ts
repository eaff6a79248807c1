import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import Papa from 'papaparse';
import { realPackage } from './package-copy.ts';

/** A row of a CSV file by column, as it stands in the file. */
export type TextRow = Record<string, string>;

/** Reads a CSV file of the published package, or of a folder given, as text. */
export function readTable(file: string, dir: string = realPackage): TextRow[] {
	const { data } = Papa.parse<TextRow>(readFileSync(join(dir, file), 'utf8'), {
		header: true,
		skipEmptyLines: true
	});
	return data;
}
