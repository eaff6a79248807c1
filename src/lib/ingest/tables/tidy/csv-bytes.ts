import { writeCell } from './csv-records.ts';

const encoder = new TextEncoder();
/** Most bytes of UTF-8 that a UTF-16 code unit takes. */
const unitBytes = 3;
/** So many bytes are copied one by one as fast as by a call. */
const few = 48;

/** UTF-8 of a CSV table that grows at its end, so that no text has to hold a whole table. */
export class CsvBytes {
	private bytes: Uint8Array<ArrayBuffer>;
	/** may be set back, to drop what was added last */
	length = 0;

	/** @param expected how many bytes are to come, as a guess */
	constructor(expected = 1024) {
		this.bytes = new Uint8Array(expected);
	}

	/** Adds a text as it is. */
	text(text: string): void {
		this.reserve(text.length * unitBytes);
		this.length += encoder.encodeInto(text, this.bytes.subarray(this.length)).written;
	}

	/** Adds a text as a cell of RFC 4180, quoted where it must be. */
	cell(text: string): void {
		this.text(writeCell(text));
	}

	/** Adds a number as it is written. */
	number(value: number): void {
		if (!Number.isInteger(value) || value < 0 || value >= 2 ** 31) return this.text(String(value));
		this.reserve(10);
		let digits = 1;
		for (let power = 10; power <= value; power *= 10) digits += 1;
		let rest = value;
		for (let at = this.length + digits - 1; at >= this.length; at -= 1) {
			const next = (rest / 10) | 0;
			this.bytes[at] = 0x30 + rest - next * 10;
			rest = next;
		}
		this.length += digits;
	}

	/** Adds bytes as they are. */
	copy(bytes: Uint8Array): void {
		const { length } = bytes;
		this.reserve(length);
		if (length > few) this.bytes.set(bytes, this.length);
		else for (let i = 0; i < length; i += 1) this.bytes[this.length + i] = bytes[i] ?? 0;
		this.length += length;
	}

	/** Adds the bytes of another one from one place to another. */
	copyFrom({ bytes }: CsvBytes, from: number, to: number): void {
		if (to - from > few) return this.copy(bytes.subarray(from, to));
		this.reserve(to - from);
		for (let at = from; at < to; at += 1) this.bytes[this.length + at - from] = bytes[at] ?? 0;
		this.length += to - from;
	}

	at(place: number): number | undefined {
		return this.bytes[place];
	}

	/** Gives the place of the next byte for which a cell must be quoted; the end where there is none. */
	endOfPlain(from: number): number {
		let at = from;
		for (; at < this.length; at += 1) {
			const byte = this.bytes[at];
			if (byte === 0x0a || byte === 0x2c || byte === 0x22 || byte === 0x0d) break;
		}
		return at;
	}

	/** The bytes so far, not copied: they stand until more are added. */
	part(): Uint8Array {
		return this.bytes.subarray(0, this.length);
	}

	private reserve(more: number): void {
		const needed = this.length + more;
		if (needed <= this.bytes.length) return;
		const larger = new Uint8Array(Math.max(needed, Math.ceil(this.bytes.length * 1.5)));
		larger.set(this.bytes.subarray(0, this.length));
		this.bytes = larger;
	}
}
