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

type Numbers = Float64Array | Int32Array | Uint8Array;

/** Gives the cells of a vector; numbers stand in the vector's own memory, good as long as its chunk is. */
export function readVector(vector: DuckDBVector, rows: number): ArrayLike<Cell> {
	const { items, dataView, validity } = vector as unknown as RawVector;
	const bits = readBits(validity);
	if (bits !== undefined && isNumbers(items)) return bits ? withNulls(items, bits, rows) : items;
	if (bits === null && dataView instanceof DataView && dataView.byteLength === rows * 16)
		return readTexts(vector, dataView, rows);
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

/** Reads texts; one of the same bytes or place as the one before it, as in sorted rows, is not read again. */
function readTexts(vector: DuckDBVector, view: DataView, rows: number): Cell[] {
	const bytes = Buffer.from(view.buffer, view.byteOffset, view.byteLength);
	const words = new Int32Array(view.buffer, view.byteOffset, rows * 4);
	const cells: Cell[] = new Array<Cell>(rows);
	for (let i = 0; i < rows; i += 1) {
		const at = i * 4;
		const length = words[at] ?? 0;
		if (length === 0) cells[i] = '';
		else if (i > 0 && sameWords(words, at)) cells[i] = cells[i - 1] ?? null;
		else if (length <= 12) cells[i] = bytes.toString('utf8', at * 4 + 4, at * 4 + 4 + length);
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
