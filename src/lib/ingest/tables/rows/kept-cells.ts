import { CsvBytes } from '../tidy/csv-bytes.ts';
import { cellsOf } from '../tidy/csv-records.ts';
import { grown } from './text-codes.ts';

/** A column of texts of which hardly two are equal, kept as the bytes that a CSV table holds of them. */
export class KeptCells {
	private readonly bytes = new CsvBytes();
	/** two numbers a row */
	private bounds = new Int32Array(2048);
	private length = 0;

	/** Adds the text of the next row. */
	push(text: string): void {
		if (this.length * 2 === this.bounds.length) this.bounds = grown(this.bounds);
		this.length += 1;
		this.set(this.length - 1, text);
	}

	/** Puts another text in a row; the old one stays in memory. */
	set(place: number, text: string): void {
		this.bounds[place * 2] = this.bytes.length;
		this.bytes.cell(text);
		this.bounds[place * 2 + 1] = this.bytes.length;
	}

	/** The cell of a row as it stands in a CSV table, quoted where it must be. */
	bytesAt(place: number): Uint8Array {
		return this.bytes.part(this.bounds[place * 2], this.bounds[place * 2 + 1]);
	}

	textAt(place: number): string {
		return cellsOf(new TextDecoder().decode(this.bytesAt(place)))[0] ?? '';
	}
}
