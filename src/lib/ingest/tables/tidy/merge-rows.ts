import { cellsOf, csvRecords, writeCell } from './csv-records.ts';

/** New rows for a table, in the order of its key. */
export interface NewRows<T> {
	rows: readonly T[];
	/** columns of the key, in their order */
	key: readonly string[];
	/** gives what reads the text of a row in a column; empty for a column that rows do not have */
	reader: (column: string) => (row: T) => string;
}

const encoder = new TextEncoder();
const blockLength = 1 << 20;

/**
 * Puts new rows into a CSV table, each before the first row that comes after it; what was there stays byte
 * for byte, with its line ends. No new row may have the key of one that is there.
 *
 * @param bytes the table in UTF-8, with its header
 * @throws Error for a key that is there already
 */
export function mergeRows<T>(bytes: Uint8Array, { rows, key, reader }: NewRows<T>): Uint8Array {
	if (rows.length === 0) return bytes;
	const text = new TextDecoder('utf-8', { ignoreBOM: true }).decode(bytes);
	const newline = text.includes('\r\n') ? '\r\n' : '\n';
	const out = new ByteBlocks();
	let header: string[] | null = null;
	let places: number[] = [];
	let next = 0;
	let writer: LineWriter<T> | null = null;
	const keyReaders = key.map(reader);
	const keys = (row: T): string[] => keyReaders.map((read) => read(row));
	let nextKey = keys(rows[0] as T);
	for (const { from, to } of csvRecords(text)) {
		const record = text.slice(from, to);
		if (!header) {
			header = cellsOf(record.replace(/^\ufeff/, ''));
			places = key.map((column) => header?.indexOf(column) ?? -1);
			writer = new LineWriter(header.map(reader), newline);
		} else if (next < rows.length) {
			const cells = cellsOf(record, Math.max(...places) + 1);
			for (; next < rows.length; nextKey = next < rows.length ? keys(rows[next] as T) : []) {
				const order = compareKeys(nextKey, places, cells);
				if (order === 0) throw new Error(`a row is there already: ${nextKey.join(' ')}`);
				if (order > 0) break;
				out.add(writer?.write(rows[next] as T) ?? '');
				next += 1;
			}
		}
		out.add(record);
	}
	if (next < rows.length && !text.endsWith('\n')) out.add(newline);
	for (; next < rows.length; next += 1) out.add(writer?.write(rows[next] as T) ?? '');
	return out.join();
}

/** Writes rows as lines; a text that repeats from row to row is quoted once. */
class LineWriter<T> {
	private readonly texts: string[];
	private readonly written: string[];

	constructor(
		private readonly readers: readonly ((row: T) => string)[],
		private readonly newline: string
	) {
		this.texts = readers.map(() => '');
		this.written = readers.map(() => '');
	}

	write(row: T): string {
		for (let i = 0; i < this.readers.length; i += 1) {
			const text = this.readers[i]?.(row) ?? '';
			if (text === this.texts[i]) continue;
			this.texts[i] = text;
			this.written[i] = writeCell(text);
		}
		return this.written.join(',') + this.newline;
	}
}

/** Text as UTF-8 in blocks, so that no text has to hold a whole table. */
class ByteBlocks {
	private readonly blocks: Uint8Array[] = [];
	private lines: string[] = [];
	private length = 0;

	add(text: string): void {
		this.lines.push(text);
		this.length += text.length;
		if (this.length > blockLength) this.flush();
	}

	join(): Uint8Array {
		this.flush();
		const whole = new Uint8Array(this.blocks.reduce((sum, { length }) => sum + length, 0));
		let at = 0;
		for (const block of this.blocks) {
			whole.set(block, at);
			at += block.length;
		}
		return whole;
	}

	private flush(): void {
		this.blocks.push(encoder.encode(this.lines.join('')));
		this.lines = [];
		this.length = 0;
	}
}

function compareKeys(
	key: readonly string[],
	places: readonly number[],
	cells: readonly string[]
): number {
	for (const [i, place] of places.entries()) {
		const a = key[i] ?? '';
		const b = cells[place] ?? '';
		if (a !== b) return a < b ? -1 : 1;
	}
	return 0;
}
