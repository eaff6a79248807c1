import { existsSync, readFileSync, readdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import type { Encoding } from '#lib/ingest/tables/file/table-file.ts';
import { columnLetter } from '#lib/ingest/tables/mapping/column-letter.ts';
import { encodeText } from './encode-text.ts';
import { makeWorkbook } from './make-workbook.ts';

/** Tables as ministries publish them, each in its folder. */
export const tableFixtures = join(import.meta.dirname, '../fixtures/tables');

/** How the text of a folder (`table.txt`) is written as `table.csv`. */
const encodings: Readonly<Record<string, Encoding>> = {
	'half-years': 'euc-jp',
	'regions-and-police': 'shift_jis',
	'several-tables': 'utf-16le',
	'two-head-rows': 'shift_jis'
};

/** Sheets by name. */
export interface Cells {
	sheets: Record<string, { rows: (string | number)[][]; merges: string[] }>;
}

/** The files that are not kept as they are typed: other encodings than UTF-8, and workbooks; bytes by path. */
export function makeFixtureTables(): Map<string, Uint8Array> {
	const made = new Map<string, Uint8Array>();
	for (const [folder, encoding] of Object.entries(encodings)) {
		const text = readFileSync(join(tableFixtures, folder, 'table.txt'), 'utf8');
		const mark = encoding.startsWith('utf-16') ? '\ufeff' : '';
		made.set(
			`${folder}/table.csv`,
			encodeText(`${mark}${text}`.replaceAll('\n', '\r\n'), encoding)
		);
	}
	for (const folder of readdirSync(tableFixtures)) {
		const path = join(tableFixtures, folder, 'cells.json');
		if (!existsSync(path)) continue;
		made.set(`${folder}/table.xlsx`, workbookOf(JSON.parse(readFileSync(path, 'utf8')) as Cells));
	}
	return made;
}

/** A workbook of sheets given as rows of cells, with joined cells as `A1:B2`. */
export function workbookOf({ sheets }: Cells): Uint8Array {
	const merges = Object.values(sheets)[0]?.merges ?? [];
	return makeWorkbook({
		sheets: Object.fromEntries(
			Object.entries(sheets).map(([name, { rows }]) => [name, rows.map(rowOf).join('')])
		),
		after: `<mergeCells>${merges.map((ref) => `<mergeCell ref="${ref}"/>`).join('')}</mergeCells>`
	});
}

function rowOf(cells: (string | number)[], row: number): string {
	const written = cells.map((cell, column) => {
		const place = `r="${columnLetter(column)}${row + 1}"`;
		if (cell === '') return '';
		if (typeof cell === 'number') return `<c ${place}><v>${cell}</v></c>`;
		return `<c ${place} t="inlineStr"><is><t xml:space="preserve">${cell}</t></is></c>`;
	});
	return `<row r="${row + 1}">${written.join('')}</row>`;
}

/** Run by itself, it writes them. */
if (import.meta.url === pathToFileURL(process.argv[1] ?? '').href)
	for (const [path, bytes] of makeFixtureTables()) writeFileSync(join(tableFixtures, path), bytes);
