import { ByteDictionary } from './byte-dictionary.ts';

/** A CSV file cut into columns, each different text of a column once. */
export interface CutTable {
	header: string[];
	/** number of rows below the header */
	length: number;
	columns: CutColumn[];
	/** rows (from 0) with more or fewer cells than the header, with how many; missing cells are empty */
	widths: Map<number, number>;
}

/** One column: the number of the text in each row. */
export interface CutColumn {
	codes: Int32Array;
	texts: readonly string[];
}

const comma = 0x2c;
const newline = 0x0a;
const quote = 0x22;
const carriageReturn = 0x0d;

/**
 * Cuts valid UTF-8 with RFC 4180 quotes and line feeds, many times faster than a parser that makes a text
 * of every cell. Null for a form that needs the parser: carriage returns, a quote out of place, no header.
 */
export function scanCsv(bytes: Uint8Array): CutTable | null {
	const scanner = new Scanner(bytes);
	const header = scanner.readHeader();
	return header && scanner.readRows(header);
}

class Scanner {
	private at: number;
	/** bounds of the cell read last, without its quotes, and the hash of its bytes */
	private from = 0;
	private to = 0;
	private hash = 0;
	private hasEscapes = false;

	constructor(private readonly bytes: Uint8Array) {
		this.at = bytes[0] === 0xef && bytes[1] === 0xbb && bytes[2] === 0xbf ? 3 : 0;
	}

	readHeader(): string[] | null {
		if (this.at >= this.bytes.length || this.endsInEmptyQuotes()) return null;
		const header: string[] = [];
		for (let isLast = false; !isLast;) {
			if (!this.readCell()) return null;
			header.push(ByteDictionary.decode(this.bytes, this.from, this.to, this.hasEscapes));
			isLast = this.bytes[this.at] !== comma;
			this.at += 1;
		}
		return header;
	}

	readRows(header: string[]): CutTable | null {
		const { bytes } = this;
		const room = countNewlines(bytes) + 1;
		const dictionaries = header.map(() => new ByteDictionary(bytes));
		const codes = header.map(() => new Int32Array(room));
		const widths = new Map<number, number>();
		let length = 0;
		for (; this.at < bytes.length; length += 1) {
			let width = 0;
			for (let isLast = false; !isLast; width += 1) {
				if (!this.readCell()) return null;
				const column = codes[width];
				if (column)
					column[length] =
						dictionaries[width]?.intern(this.from, this.to, this.hash, this.hasEscapes) ?? 0;
				isLast = bytes[this.at] !== comma;
				this.at += 1;
			}
			if (width === header.length) continue;
			widths.set(length, width);
			for (let i = width; i < header.length; i += 1)
				(codes[i] ?? [])[length] = dictionaries[i]?.intern(0, 0, 0, false) ?? 0;
		}
		const columns = codes.map((column, i) => ({
			codes: column.subarray(0, length),
			texts: dictionaries[i]?.texts ?? []
		}));
		return { header, length, columns, widths };
	}

	/** The parser takes quotes alone in an unfinished last line for no line. */
	private endsInEmptyQuotes(): boolean {
		return this.bytes.at(-1) === quote && this.bytes.at(-2) === quote;
	}

	/** Reads a cell and stops at the comma or newline after it, or at the end; false where its form is not plain. */
	private readCell(): boolean {
		const { bytes } = this;
		this.hasEscapes = false;
		if (bytes[this.at] === quote) return this.readQuoted();
		let i = this.at;
		let hash = 0;
		for (; i < bytes.length; i += 1) {
			const byte = bytes[i] ?? 0;
			if (byte === comma || byte === newline) break;
			if (byte === quote || byte === carriageReturn) return false;
			hash = Math.imul(hash ^ byte, 0x01000193);
		}
		this.from = this.at;
		this.to = i;
		this.hash = hash;
		this.at = i;
		return true;
	}

	private readQuoted(): boolean {
		const { bytes } = this;
		let i = this.at + 1;
		let hash = 0;
		for (; ; i += 1) {
			if (i >= bytes.length) return false;
			const byte = bytes[i] ?? 0;
			if (byte === quote) {
				if (bytes[i + 1] !== quote) break;
				this.hasEscapes = true;
				i += 1;
				hash = Math.imul(hash ^ byte, 0x01000193);
			}
			hash = Math.imul(hash ^ byte, 0x01000193);
		}
		this.from = this.at + 1;
		this.to = i;
		this.hash = hash;
		this.at = i + 1;
		const after = bytes[this.at];
		return after === undefined || after === comma || after === newline;
	}
}

function countNewlines(bytes: Uint8Array): number {
	let count = 0;
	for (let at = bytes.indexOf(newline); at >= 0; at = bytes.indexOf(newline, at + 1)) count += 1;
	return count;
}
