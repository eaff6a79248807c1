import { zipSync } from 'fflate';
import type { CellObject, WorkBook, WorkSheet } from '@e965/xlsx';
import { cellText } from './cell-text.ts';
import { countCells, hasFormulas, spellUncachedFormulas } from './inspect-sheet.ts';
import type { TableLimits } from './limits.ts';
import { TableError } from './table-error.ts';
import type { Merge, SheetSource } from './table-file.ts';
import { unpack } from './unpack.ts';
import type { ZipEntry } from './zip-directory.ts';

const batchRows = 1_000;
/** what Excel itself can hold */
const mostRows = 1_048_576;
const mostColumns = 16_384;
/** parts without cells: pictures, notes, links to other files */
const irrelevant =
	/(^|\/)(media|drawings|charts|diagrams|theme|embeddings|printerSettings|externalLinks|customXml|docProps|pivotTables|pivotCache|queryTables|tables|ctrlProps|activeX|comments[^/]*|threadedComments|persons|calcChain\.xml|connections\.xml|vbaProject\.bin)($|\/)/;

/**
 * Reads the sheets of a workbook (XLSX) as the text of their cells; see `cellText` for their forms.
 * Formulas give the result they were saved with, or their own text from `=` on where they have none;
 * furigana are left out, formatted runs joined. Hidden sheets, rows and columns are read like others.
 * Sheets of charts are left out.
 *
 * The reader is SheetJS: of those compared, the only one that gives joined cells and number formats.
 * It gets the unpacked parts with cells only, after they were counted and their checksums tested.
 *
 * @throws TableError of the kinds zip-bomb, zip-damaged, encrypted, workbook-damaged, too-many-cells,
 * too-wide, no-sheet
 */
export async function readWorkbook(
	bytes: Uint8Array,
	entries: readonly ZipEntry[],
	limits: TableLimits,
	file: string
): Promise<SheetSource[]> {
	const relevant = entries.filter(({ name }) => !irrelevant.test(name) && !name.endsWith('/'));
	const parts = unpack(bytes, relevant, limits.unpackedBytes, file);
	inspectSheets(parts, limits, file);
	const book = await parse(parts, file);
	const firstDay = book.Workbook?.WBProps?.date1904 ? 1462 : 0;
	const sheets = book.SheetNames.flatMap((name) => {
		const sheet = book.Sheets[name];
		// the reader leaves out a sheet it cannot read
		if (!sheet) throw new TableError('workbook-damaged', file, { sheet: name });
		if ((sheet['!type'] ?? 'sheet') !== 'sheet') return [];
		return [sheetSource(name, sheet, { firstDay, file, columns: limits.columns })];
	});
	if (sheets.length === 0) throw new TableError('no-sheet', file);
	return sheets;
}

function inspectSheets(parts: Map<string, Uint8Array>, limits: TableLimits, file: string): void {
	let cells = 0;
	for (const [name, part] of parts) {
		if (!/worksheets\/[^/]+\.xml$/i.test(name)) continue;
		const tail = new TextDecoder().decode(part.subarray(-200));
		if (!/<\/(\w+:)?worksheet>\s*$/.test(tail)) throw new TableError('workbook-damaged', file);
		cells += countCells(part);
		if (cells > limits.cells) {
			const expected = limits.cells.toLocaleString('en');
			throw new TableError('too-many-cells', file, { found: `> ${expected}`, expected });
		}
		if (!hasFormulas(part)) continue;
		const text = spellUncachedFormulas(new TextDecoder().decode(part));
		parts.set(name, new TextEncoder().encode(text));
	}
}

async function parse(parts: Map<string, Uint8Array>, file: string): Promise<WorkBook> {
	const { default: reader } = await import('@e965/xlsx/dist/xlsx.mini.min.js');
	try {
		const stored = zipSync(Object.fromEntries(parts), { level: 0 });
		parts.clear();
		return reader.read(stored, { type: 'array', dense: true, cellText: false, cellNF: true });
	} catch (cause) {
		// the reader throws whatever it stumbles over
		throw new TableError('workbook-damaged', file, {}, { cause });
	}
}

interface SheetPlace {
	firstDay: number;
	file: string;
	columns: number;
}

function sheetSource(name: string, sheet: WorkSheet, place: SheetPlace): SheetSource {
	const data: (CellObject | undefined)[][] = sheet['!data'] ?? [];
	const widest = data.reduce((most, row) => Math.max(most, row.length), 0);
	if (data.length > mostRows || widest > mostColumns)
		throw new TableError('workbook-damaged', place.file, { sheet: name });
	return {
		name,
		merges: clipMerges(sheet, data.length, widest),
		// eslint-disable-next-line @typescript-eslint/require-await -- the interface is that of texts, too
		async *rows() {
			for (let from = 0; from < data.length; from += batchRows) {
				const length = Math.min(batchRows, data.length - from);
				yield Array.from({ length }, (_, i) =>
					rowText(data[from + i] ?? [], { ...place, sheet: name, row: from + i + 1 })
				);
			}
		}
	};
}

function rowText(
	row: readonly (CellObject | undefined)[],
	{ file, sheet, row: number, columns, firstDay }: SheetPlace & { sheet: string; row: number }
): string[] {
	const texts = Array.from(row, (cell) => (cell ? cellText(cell, firstDay) : ''));
	const length = texts.findLastIndex((text) => text !== '') + 1;
	texts.length = length;
	if (length > columns) {
		const [found, expected] = [length.toLocaleString('en'), columns.toLocaleString('en')];
		throw new TableError('too-wide', file, { sheet, row: number, found, expected });
	}
	return texts.map((text) => {
		if (text === null) throw new TableError('workbook-damaged', file, { sheet, row: number });
		return text;
	});
}

/** Joined cells reach past the table where whole rows or columns were joined. */
function clipMerges(sheet: WorkSheet, height: number, width: number): Merge[] {
	return (sheet['!merges'] ?? [])
		.map(({ s, e }) => ({
			top: s.r,
			left: s.c,
			bottom: Math.min(e.r, height - 1),
			right: Math.min(e.c, width - 1)
		}))
		.filter(({ top, left, bottom, right }) => top <= bottom && left <= right);
}
