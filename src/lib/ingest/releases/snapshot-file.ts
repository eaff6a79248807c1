import type { SnapshotTable } from '#lib/domain/release/diff-snapshots.ts';
import { isRecord } from '../table-schema.ts';

/** Writes a snapshot as text: a line of JSON that opens each table, then one for each of its rows. */
export function writeSnapshot(tables: readonly SnapshotTable[]): string {
	const lines = tables.flatMap(({ name, key, columns, rows }) => [
		JSON.stringify({ table: name, key, columns }),
		...rows.map((row) => JSON.stringify(row))
	]);
	return `${lines.join('\n')}\n`;
}

/** Reads a snapshot. @throws Error that names file and line, and what was expected there */
export function readSnapshot(text: string, file: string): SnapshotTable[] {
	const tables: (SnapshotTable & { rows: string[][] })[] = [];
	for (const [i, line] of text.replace(/\n$/, '').split('\n').entries()) {
		const read = parse(line);
		const table = tables.at(-1);
		if (isTexts(read) && table?.columns.length === read.length) table.rows.push(read);
		else if (
			isRecord(read) &&
			typeof read['table'] === 'string' &&
			isTexts(read['key']) &&
			isTexts(read['columns'])
		)
			tables.push({ name: read['table'], key: read['key'], columns: read['columns'], rows: [] });
		else
			throw new Error(
				`${file}, line ${i + 1}: expected a table {"table", "key", "columns"}, or a row of as many texts as the table has columns`
			);
	}
	return tables;
}

function parse(line: string): unknown {
	try {
		return JSON.parse(line) as unknown;
	} catch {
		// told by the caller with its line
		return undefined;
	}
}

function isTexts(value: unknown): value is string[] {
	return Array.isArray(value) && value.every((one) => typeof one === 'string');
}
