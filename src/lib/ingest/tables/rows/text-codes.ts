import type { TextNumbers } from '../../observation-columns.ts';

/** A column of texts that repeat, each text kept once and every row as its number. */
export class TextCodes {
	private codes = new Int32Array(1024);
	private readonly numbers = new Map<string, number>();
	private readonly known: string[] = [];
	private length = 0;
	/** most rows say what the one before them says */
	private last = -1;

	/** Adds the text of the next row. */
	push(text: string): void {
		if (this.length === this.codes.length) this.codes = grown(this.codes);
		if (this.known[this.last] !== text) this.last = this.numberOf(text);
		this.codes[this.length] = this.last;
		this.length += 1;
	}

	/** Puts another text in a row. */
	set(place: number, text: string): void {
		this.codes[place] = this.numberOf(text);
	}

	textAt(place: number): string {
		return this.known[this.codes[place] ?? -1] ?? '';
	}

	/** The column by number; a text that no row says any more may be among its texts. */
	get column(): TextNumbers {
		const { known, length } = this;
		return { codes: this.codes.subarray(0, length), size: Math.max(1, known.length), texts: known };
	}

	private numberOf(text: string): number {
		let number = this.numbers.get(text);
		if (number === undefined) {
			number = this.known.length;
			this.numbers.set(text, number);
			this.known.push(text);
		}
		return number;
	}
}

/** Gives numbers with room for as many again. */
export function grown(numbers: Int32Array): Int32Array<ArrayBuffer> {
	const larger = new Int32Array(numbers.length * 2);
	larger.set(numbers);
	return larger;
}
