import { Buffer } from 'node:buffer';
import {
	Bool,
	DateDay,
	Dictionary,
	Field,
	Float64,
	Int16,
	Int32,
	Utf8,
	Vector,
	makeData,
	type Data,
	type DataType
} from 'apache-arrow';
import type { AnswerColumn, Cell } from '../database.ts';

/** Gathers the cells of a column and gives them as Arrow, a record batch at a time. */
export interface ColumnWriter {
	readonly field: Field;
	/** Takes the next cells of the column, the first `rows` of an array. */
	append(cells: ArrayLike<Cell>, rows: number): void;
	/**
	 * Gives what was gathered since the last time.
	 *
	 * @param whole whether it is the whole answer: a dictionary then holds only what occurs
	 */
	take(whole: boolean): Data;
}

/**
 * Gives the writer of a column.
 *
 * @param place of the column, which is the id of its dictionary
 * @param names all values of a column of text that shall be a dictionary although the engine knows no list
 */
export function columnWriter(
	{ name, type, names: listed }: AnswerColumn,
	place: number,
	names: readonly string[] | undefined
): ColumnWriter {
	if (type === 'number') return numbers(name, new Float64(), Float64Array);
	if (type === 'integer') return numbers(name, new Int32(), Int32Array);
	if (type === 'day') return numbers(name, new DateDay(), Int32Array);
	if (type === 'flag') return flags(name);
	if (listed) return codes(name, place, listed, (cell) => Number(cell));
	if (!names) return texts(name);
	const places = new Map(names.map((one, i) => [one, i]));
	return codes(name, place, names, (cell) => {
		const found = places.get(String(cell));
		if (found === undefined) throw new Error(`a value of ${name} that is not in its list`);
		return found;
	});
}

type Numbers = Float64Array | Int32Array | Int16Array;

/** Bits that say which cells hold a value, made once there is a cell without. */
class Validity {
	private bits: Uint8Array | null = null;
	private nulls = 0;

	markNull(at: number): void {
		this.bits ??= new Uint8Array(2048).fill(0xff);
		while (at >> 3 >= this.bits.length) {
			const grown = new Uint8Array(this.bits.length * 2).fill(0xff);
			grown.set(this.bits);
			this.bits = grown;
		}
		this.bits[at >> 3] = (this.bits[at >> 3] ?? 0) & ~(1 << (at & 7));
		this.nulls += 1;
	}

	take(length: number): { length: number; nullCount: number; nullBitmap?: Uint8Array } {
		const { bits, nulls } = this;
		this.bits = null;
		this.nulls = 0;
		if (!bits) return { length, nullCount: 0 };
		const bytes = (length + 7) >> 3;
		const nullBitmap = new Uint8Array(bytes).fill(0xff);
		nullBitmap.set(bits.subarray(0, bytes));
		return { length, nullCount: nulls, nullBitmap };
	}
}

/** Gathers cells as numbers; what a cell is as a number is the caller's. */
class NumberStore<A extends Numbers> {
	private items: A;
	private length = 0;
	private readonly validity = new Validity();

	constructor(private readonly make: new (length: number) => A) {
		this.items = new make(2048);
	}

	append(cells: ArrayLike<Cell>, rows: number, read: (cell: Cell) => number): void {
		this.grow(rows);
		const { items, length } = this;
		if (cells instanceof this.make && read === Number)
			(items as Float64Array).set(cells.length === rows ? cells : cells.subarray(0, rows), length);
		else
			for (let i = 0; i < rows; i += 1) {
				const cell = cells[i] ?? null;
				if (cell === null) {
					items[length + i] = 0;
					this.validity.markNull(length + i);
				} else items[length + i] = read(cell);
			}
		this.length += rows;
	}

	take(): { data: A; length: number; nullCount: number; nullBitmap?: Uint8Array } {
		const { items, length } = this;
		this.items = new this.make(Math.max(2048, length));
		this.length = 0;
		return { data: items.subarray(0, length) as A, ...this.validity.take(length) };
	}

	private grow(rows: number): void {
		const needed = this.length + rows;
		if (needed <= this.items.length) return;
		const grown = new this.make(Math.max(needed, this.items.length * 2));
		(grown as Float64Array).set(this.items.subarray(0, this.length));
		this.items = grown;
	}
}

function numbers<A extends Float64Array | Int32Array>(
	name: string,
	type: Float64 | Int32 | DateDay,
	make: new (length: number) => A
): ColumnWriter {
	const store = new NumberStore(make);
	return {
		field: new Field(name, type, true),
		append: (cells, rows) => store.append(cells, rows, Number),
		take: () => makeData({ type: type as DataType, ...store.take() } as never)
	};
}

function flags(name: string): ColumnWriter {
	const store = new NumberStore(Int16Array);
	const type = new Bool();
	return {
		field: new Field(name, type, true),
		append: (cells, rows) => store.append(cells, rows, (cell) => (cell ? 1 : 0)),
		take: () => {
			const { data, length, ...validity } = store.take();
			const bits = new Uint8Array((length + 7) >> 3);
			data.forEach((flag, i) => {
				if (flag) bits[i >> 3] = (bits[i >> 3] ?? 0) | (1 << (i & 7));
			});
			return makeData({ type, data: bits, length, ...validity });
		}
	};
}

function codes(
	name: string,
	id: number,
	names: readonly string[],
	read: (cell: Cell) => number
): ColumnWriter {
	const isShort = names.length <= 32_767;
	const store = new NumberStore<Int16Array | Int32Array>(isShort ? Int16Array : Int32Array);
	const type = new Dictionary(new Utf8(), isShort ? new Int16() : new Int32(), id, false);
	let all: Vector<Utf8> | undefined;
	return {
		field: new Field(name, type, true),
		append: (cells, rows) => store.append(cells, rows, read),
		take: (whole) => {
			const { data, ...rest } = store.take();
			const dictionary = whole ? textVector(keepUsed(names, data)) : (all ??= textVector(names));
			return makeData({ type, data, dictionary, ...rest });
		}
	};
}

/** Leaves of a list what occurs, in its order, and puts the places in the shorter list into the array. */
function keepUsed(names: readonly string[], places: Int16Array | Int32Array): string[] {
	const used = new Set(places);
	const kept: string[] = [];
	const moved = new Map<number, number>();
	names.forEach((name, i) => {
		if (!used.has(i)) return;
		moved.set(i, kept.length);
		kept.push(name);
	});
	for (let i = 0; i < places.length; i += 1) places[i] = moved.get(places[i] ?? 0) ?? 0;
	return kept;
}

function textVector(values: readonly string[]): Vector<Utf8> {
	const writer = texts('');
	writer.append(values, values.length);
	return new Vector([writer.take(true) as Data<Utf8>]);
}

function texts(name: string): ColumnWriter {
	const type = new Utf8();
	let validity = new Validity();
	let offsets = new Int32Array(2049);
	let bytes = Buffer.allocUnsafeSlow(1 << 14);
	let [length, end] = [0, 0];

	const append = (cells: ArrayLike<Cell>, rows: number): void => {
		if (length + rows >= offsets.length) {
			const grown = new Int32Array(Math.max(length + rows + 1, offsets.length * 2));
			grown.set(offsets);
			offsets = grown;
		}
		for (let i = 0; i < rows; i += 1) {
			const cell = cells[i] ?? null;
			if (cell === null) validity.markNull(length);
			else if (cell !== '') {
				const text = String(cell);
				// a UTF-16 unit takes at most three bytes
				if (end + text.length * 3 > bytes.length) {
					const grown = Buffer.allocUnsafeSlow(Math.max(end + text.length * 3, bytes.length * 2));
					bytes.copy(grown, 0, 0, end);
					bytes = grown;
				}
				end += bytes.write(text, end);
			}
			length += 1;
			offsets[length] = end;
		}
	};
	const take = (): Data<Utf8> => {
		const given = makeData({
			type,
			valueOffsets: offsets.subarray(0, length + 1),
			data: new Uint8Array(bytes.buffer, bytes.byteOffset, end),
			...validity.take(length)
		});
		validity = new Validity();
		offsets = new Int32Array(offsets.length);
		bytes = Buffer.allocUnsafeSlow(bytes.length);
		[length, end] = [0, 0];
		return given;
	};
	return { field: new Field(name, type, true), append, take };
}
