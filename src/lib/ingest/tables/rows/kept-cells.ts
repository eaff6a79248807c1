import { mayBeSpace } from '../cells/is-blank.ts';
import { CsvBytes } from '../tidy/csv-bytes.ts';
import { cellsOf } from '../tidy/csv-records.ts';
import { grown } from './text-codes.ts';

const decoder = new TextDecoder('utf-8', { ignoreBOM: true });
const lineFeed = 0x0a;
/** Texts that are turned into bytes together, which is much faster than one by one. */
const together = 512;

/** A column of texts of which hardly two are equal, kept as the bytes that a CSV table holds of them. */
export class KeptCells {
	private readonly bytes = new CsvBytes();
	/** two numbers a row */
	private bounds = new Int32Array(2048);
	/** the last texts, not yet bytes */
	private pending: string[] = [];
	private mayHaveOuterSpace = false;
	private length = 0;

	/** Adds the text of the next row. */
	push(text: string): void {
		this.pending.push(text);
		this.mayHaveOuterSpace ||=
			mayBeSpace(text.charCodeAt(0)) || mayBeSpace(text.charCodeAt(text.length - 1));
		if (this.pending.length === together) this.keepPending();
	}

	/** Puts another text in a row; the old one stays in memory. */
	set(place: number, text: string): void {
		this.keepPending();
		this.keep(place, text);
	}

	textAt(place: number): string {
		const bytes = new CsvBytes();
		this.write(place, bytes);
		return cellsOf(decoder.decode(bytes.part()))[0] ?? '';
	}

	/** Writes the cell of a row as it stands in a CSV table, quoted where it must be. */
	write(place: number, out: CsvBytes): void {
		if (this.pending.length > 0) this.keepPending();
		const [from = 0, to = 0] = [this.bounds[place * 2], this.bounds[place * 2 + 1]];
		out.copyFrom(this.bytes, from, to);
	}

	private keepPending(): void {
		const { pending, bytes, length, mayHaveOuterSpace } = this;
		if (pending.length === 0) return;
		this.pending = [];
		this.mayHaveOuterSpace = false;
		this.length += pending.length;
		while (this.length * 2 > this.bounds.length) this.bounds = grown(this.bounds);
		const start = bytes.length;
		bytes.text(`${pending.join('\n')}\n`);
		const others = mayHaveOuterSpace ? null : this.cutLines(start, length);
		if (!others) bytes.length = start;
		for (const place of others ?? pending.map((_, i) => length + i))
			this.keep(place, pending[place - length] ?? '');
	}

	/**
	 * Finds the bounds of texts that stand line by line, and gives the rows of those that must be quoted; null
	 * where one of them is of several lines.
	 */
	private cutLines(start: number, first: number): number[] | null {
		const { bytes, bounds } = this;
		const quoted: number[] = [];
		let row = first;
		for (let from = start; from < bytes.length; row += 1) {
			let to = bytes.endOfPlain(from);
			if (bytes.at(to) !== lineFeed) {
				quoted.push(row);
				while (bytes.at(to) !== lineFeed) to += 1;
			}
			bounds[row * 2] = from;
			bounds[row * 2 + 1] = to;
			from = to + 1;
		}
		return row === this.length ? quoted : null;
	}

	private keep(place: number, text: string): void {
		this.bounds[place * 2] = this.bytes.length;
		this.bytes.cell(text);
		this.bounds[place * 2 + 1] = this.bytes.length;
	}
}
