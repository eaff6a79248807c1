import { CsvBytes } from './csv-bytes.ts';
import { cellsOf, csvRecords } from './csv-records.ts';
import { LineWriter } from './line-writer.ts';
import type { RowCells } from './row-cells.ts';

/** New rows for a table. */
export interface NewRows {
	/** places of the rows in the order of the key */
	order: Int32Array;
	/** columns of the key, in their order */
	key: readonly string[];
	/** the cells of a column */
	cells: (column: string) => RowCells;
}

/** Bytes that a row takes, as a guess. */
const usualRow = 160;

/**
 * Puts new rows into a CSV table, each before the first row that comes after it; what was there stays byte
 * for byte, with its line ends. No new row may have the key of one that is there.
 *
 * @param bytes the table in UTF-8, with its header
 * @throws Error for a key that is there already
 */
export function mergeRows(bytes: Uint8Array, { order, key, cells }: NewRows): Uint8Array {
	const { length } = order;
	if (length === 0) return bytes;
	const text = new TextDecoder('utf-8', { ignoreBOM: true }).decode(bytes);
	const newline = text.includes('\r\n') ? '\r\n' : '\n';
	const out = new CsvBytes(bytes.length + length * usualRow);
	const keys = key.map(cells);
	let writer: LineWriter | null = null;
	let places: number[] = [];
	let next = 0;
	for (const { from, to } of csvRecords(text)) {
		const record = text.slice(from, to);
		if (!writer) {
			const header = cellsOf(record.replace(/^\ufeff/, ''));
			places = key.map((column) => header.indexOf(column));
			writer = new LineWriter(header.map(cells), newline);
		} else if (next < length) {
			const held = cellsOf(record, Math.max(...places) + 1);
			for (; next < length; next += 1) {
				const row = order[next] ?? -1;
				const step = compareKeys(keys, row, places, held);
				if (step === 0) throw new Error(`a row is there already: ${held.join(' ')}`);
				if (step > 0) break;
				writer.write(row, out);
			}
		}
		out.text(record);
	}
	if (next < length && !text.endsWith('\n')) out.text(newline);
	for (; next < length; next += 1) writer?.write(order[next] ?? -1, out);
	return out.part();
}

function compareKeys(
	keys: readonly RowCells[],
	row: number,
	places: readonly number[],
	cells: readonly string[]
): number {
	for (let i = 0; i < keys.length; i += 1) {
		const a = keys[i]?.textAt(row) ?? '';
		const b = cells[places[i] ?? -1] ?? '';
		if (a !== b) return a < b ? -1 : 1;
	}
	return 0;
}
