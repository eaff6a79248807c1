import { decodeText } from './decode-text.ts';
import type { IssueLog } from './issue.ts';
import { readCsv, type CsvTable } from './read-csv.ts';
import { scanCsv, type CutTable } from './scan-csv.ts';
import { numberTexts } from './tuples.ts';

/** Cuts a CSV file into columns; faults of its encoding or form go to the log, null where there are no cells. */
export function cutTable(bytes: Uint8Array, file: string, log: IssueLog): CutTable | null {
	const text = decodeText(bytes, file, log);
	if (text === null) return null;
	const scanned = scanCsv(bytes);
	if (scanned) return scanned;
	const parsed = readCsv(text, file, log);
	return parsed && byColumn(parsed);
}

/** Turns a table of rows into one of columns; what a short row lacks reads as empty. */
export function byColumn({ header, rows }: CsvTable): CutTable {
	const widths = new Map<number, number>();
	for (const [i, { length }] of rows.entries()) if (length !== header.length) widths.set(i, length);
	const columns = header.map((_, place) => numberTexts(rows, (row) => row[place] ?? ''));
	return { header, length: rows.length, columns, widths };
}
