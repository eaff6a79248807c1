import { writeCell } from './csv-records.ts';

const encoder = new TextEncoder();
/** Most bytes of UTF-8 that a UTF-16 code unit takes. */
const unitBytes = 3;
const few = 12;
const space = /^\s|\s$/;

/** UTF-8 that grows at its end, so that no text has to hold a whole table. */
export class CsvBytes {
	private bytes: Uint8Array<ArrayBuffer>;
	length = 0;

	/** @param expected how many bytes are to come, as a guess */
	constructor(expected = 1 << 16) {
		this.bytes = new Uint8Array(Math.max(expected, 1024));
	}

	/** Adds a text as it is. */
	text(text: string): void {
		this.reserve(text.length * unitBytes);
		this.length += encoder.encodeInto(text, this.bytes.subarray(this.length)).written;
	}

	/** Adds a text as a cell of RFC 4180, quoted where it must be. */
	cell(text: string): void {
		const from = this.length;
		this.text(text);
		if (!this.needsQuotes(from) && !hasOuterSpace(text)) return;
		this.length = from;
		this.text(writeCell(text));
	}

	/** Adds a number as it is written. */
	number(value: number): void {
		this.reserve(32);
		if (!(Number.isInteger(value) && value >= 0 && value < 2 ** 31))
			return this.text(String(value));
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
		// a call costs more than a few bytes one by one
		if (length > few) this.bytes.set(bytes, this.length);
		else for (let i = 0; i < length; i += 1) this.bytes[this.length + i] = bytes[i] ?? 0;
		this.length += length;
	}

	/** Adds one byte, such as a comma. */
	byte(code: number): void {
		this.reserve(1);
		this.bytes[this.length] = code;
		this.length += 1;
	}

	/** The bytes from one place to another, not copied: they stand until more are added. */
	part(from = 0, to = this.length): Uint8Array {
		return this.bytes.subarray(from, to);
	}

	private needsQuotes(from: number): boolean {
		for (let at = from; at < this.length; at += 1) {
			const byte = this.bytes[at];
			if (byte === 0x22 || byte === 0x2c || byte === 0x0a || byte === 0x0d) return true;
		}
		return false;
	}

	private reserve(more: number): void {
		const needed = this.length + more;
		if (needed <= this.bytes.length) return;
		const larger = new Uint8Array(Math.max(needed, this.bytes.length * 1.5));
		larger.set(this.bytes.subarray(0, this.length));
		this.bytes = larger;
	}
}

/** Of letters, digits and signs beyond ASCII only few are spaces, so that hardly a text is looked at twice. */
function hasOuterSpace(text: string): boolean {
	if (text === '') return false;
	const [first, last] = [text.charCodeAt(0), text.charCodeAt(text.length - 1)];
	return (mayBeSpace(first) || mayBeSpace(last)) && space.test(text);
}

function mayBeSpace(code: number): boolean {
	return code <= 0x20 || (code >= 0xa0 && code <= 0x3000) || code === 0xfeff;
}
