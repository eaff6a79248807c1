import { readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import type { Observation } from '#lib/domain/observation.ts';
import { IssueLog } from '#lib/ingest/issue.ts';
import { readPackage } from '#lib/ingest/read-package.ts';
import { openTable } from '#lib/ingest/tables/file/open-table.ts';
import type { TableFile } from '#lib/ingest/tables/file/table-file.ts';
import { bytesSource } from '#lib/ingest/tables/file/text-source.ts';
import type { ImportMapping } from '#lib/ingest/tables/mapping/mapping.ts';
import { readMapping } from '#lib/ingest/tables/mapping/read-mapping.ts';
import { readSheets, tableNames } from '#lib/ingest/tables/read/read-sheets.ts';
import { ReadRows } from '#lib/ingest/tables/rows/read-rows.ts';
import { packageVocabulary, type Vocabulary } from '#lib/ingest/tables/read/vocabulary.ts';
import { directoryFiles } from '#lib/server/package-files.ts';
import { tableFixtures } from './make-fixture-tables.ts';
import { realPackage } from './package-copy.ts';
import { readTable, type TextRow } from './read-table.ts';

/** What the published package knows by name. */
export function realVocabulary(): Vocabulary {
	const { data } = readPackage(directoryFiles(realPackage));
	if (!data) throw new Error('the package is faulty');
	return packageVocabulary(data);
}

/** Folders of the tables, in order. */
export const fixtureNames = readdirSync(tableFixtures, { withFileTypes: true })
	.filter((entry) => entry.isDirectory())
	.map(({ name }) => name);

/** Opens the table of a folder. */
export async function openFixture(folder: string): Promise<TableFile> {
	const names = readdirSync(join(tableFixtures, folder));
	const name = names.find((each) => /^table\.(?:csv|tsv|xlsx)$/.test(each)) ?? '';
	return openTable(bytesSource(readFileSync(join(tableFixtures, folder, name)), name));
}

/** The mapping of a folder. */
export function fixtureMapping(folder: string): ImportMapping {
	const log = new IssueLog();
	const text = readFileSync(join(tableFixtures, folder, 'mapping.json'), 'utf8');
	const mapping = readMapping(text, 'mapping.json', log);
	if (!mapping) throw new Error(JSON.stringify(log.issues));
	return mapping;
}

/** The rows that the table of a folder gives, as text. */
export function fixtureRows(folder: string): TextRow[] {
	return readTable('expected.csv', join(tableFixtures, folder));
}

/** All rows that a mapping reads from a file, as text and in the order of their keys; faults as words. */
export async function rowsOf(
	file: TableFile,
	mapping: ImportMapping,
	vocabulary: Vocabulary
): Promise<{ rows: TextRow[]; faults: string[] }> {
	const rows = new ReadRows(tableNames(file, mapping));
	const faults: string[] = [];
	for await (const readings of readSheets(file, mapping, vocabulary, rows))
		for (const { fault } of readings)
			if (fault) faults.push(`${fault.type} ${fault.column}${fault.row ?? ''} ${fault.value}`);
	return {
		rows: rows
			.toArray()
			.map(({ item }) => textOf(item))
			.sort(byKey),
		faults
	};
}

function textOf(row: Observation): TextRow {
	return Object.fromEntries(Object.entries(row).map(([key, value]) => [key, String(value ?? '')]));
}

const keys = ['indicator', 'area', 'period', 'breakdown', 'category'];

function byKey(a: TextRow, b: TextRow): number {
	const [one, two] = [a, b].map((row) => keys.map((key) => row[key]).join(' '));
	return (one ?? '') < (two ?? '') ? -1 : 1;
}
