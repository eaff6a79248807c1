import { Buffer } from 'node:buffer';
import type { DuckDBVector } from '@duckdb/node-api';
import type { Cell } from './database.ts';

/**
 * What vectors hold in the version of DuckDB's library that the lock file names, and keep to themselves:
 * `getItem` makes a text of each code, an object of each day and big integers of each bit of validity,
 * which costs ten times what reading the numbers costs. A vector that holds something else is read by
 * `getItem`.
 */
interface RawVector {
	/** numbers, days as numbers, places in the list of an enumeration */
	items?: unknown;
	/** sixteen bytes a text: its length, then the text where it has at most twelve bytes, or its place */
	dataView?: unknown;
	validity?: { data?: unknown; offset?: unknown };
}

const shortTexts = 4096;

type Numbers = Float64Array | Int32Array | Uint8Array;

/**
 * Gives the cells of a vector; numbers stand in the vector's own memory, good as long as its chunk is.
 *
 * @param short what was read of the answer's short texts so far
 */
export function readVector(vector: DuckDBVector, rows: number, short: ShortTexts): ArrayLike<Cell> {
	const { items, dataView, validity } = vector as unknown as RawVector;
	const bits = readBits(validity);
	if (bits !== undefined && isNumbers(items)) return bits ? withNulls(items, bits, rows) : items;
	if (bits === null && dataView instanceof DataView && dataView.byteLength === rows * 16)
		return readTexts(vector, dataView, rows, short);
	const cells: Cell[] = [];
	for (let i = 0; i < rows; i += 1) cells.push(vector.getItem(i) as Cell);
	return cells;
}

/** Gives the bits that are 1 where a cell holds something, null where all do, undefined where unknown. */
function readBits(validity: RawVector['validity']): Uint8Array | null | undefined {
	if (validity?.offset !== 0) return undefined;
	const { data } = validity;
	if (data === null) return null;
	return data instanceof BigUint64Array
		? new Uint8Array(data.buffer, data.byteOffset, data.byteLength)
		: undefined;
}

function isNumbers(items: unknown): items is Numbers {
	return ArrayBuffer.isView(items) && !(items instanceof DataView);
}

function withNulls(items: Numbers, bits: Uint8Array, rows: number): Cell[] {
	const cells: Cell[] = new Array<Cell>(rows);
	for (let i = 0; i < rows; i += 1)
		cells[i] = ((bits[i >> 3] ?? 0) >> (i & 7)) & 1 ? (items[i] ?? null) : null;
	return cells;
}

/**
 * Short texts that were read before, found by their sixteen bytes, which hold all of such a text: columns
 * of codes and periods say the same few things a million times.
 */
export class ShortTexts {
	private readonly words = new Int32Array(4 * shortTexts);
	private readonly texts: string[] = new Array<string>(shortTexts).fill('');

	/** Gives the text that begins at a word of a vector's memory. */
	read(words: Int32Array, at: number, bytes: Buffer): string {
		const a = words[at] ?? 0;
		const b = words[at + 1] ?? 0;
		const c = words[at + 2] ?? 0;
		const d = words[at + 3] ?? 0;
		const mixed = Math.imul(a ^ Math.imul(b ^ Math.imul(c ^ Math.imul(d, 31), 31), 31), 0x9e3779b1);
		const slot = (mixed >>> 16) % shortTexts;
		const held = slot * 4;
		const known = this.words;
		if (
			known[held] === a &&
			known[held + 1] === b &&
			known[held + 2] === c &&
			known[held + 3] === d
		)
			return this.texts[slot] ?? '';
		const text = bytes.toString('utf8', at * 4 + 4, at * 4 + 4 + a);
		known[held] = a;
		known[held + 1] = b;
		known[held + 2] = c;
		known[held + 3] = d;
		this.texts[slot] = text;
		return text;
	}
}

/** Reads texts; one of the same bytes or place as the one before it, as in sorted rows, is not read again. */
function readTexts(vector: DuckDBVector, view: DataView, rows: number, short: ShortTexts): Cell[] {
	const bytes = Buffer.from(view.buffer, view.byteOffset, view.byteLength);
	const words = new Int32Array(view.buffer, view.byteOffset, rows * 4);
	const cells: Cell[] = new Array<Cell>(rows);
	for (let i = 0; i < rows; i += 1) {
		const at = i * 4;
		const length = words[at] ?? 0;
		if (length === 0) cells[i] = '';
		else if (i > 0 && sameWords(words, at)) cells[i] = cells[i - 1] ?? null;
		else if (length <= 12) cells[i] = short.read(words, at, bytes);
		else cells[i] = vector.getItem(i) as Cell;
	}
	return cells;
}

function sameWords(words: Int32Array, at: number): boolean {
	return (
		words[at] === words[at - 4] &&
		words[at + 1] === words[at - 3] &&
		words[at + 2] === words[at - 2] &&
		words[at + 3] === words[at - 1]
	);
}
