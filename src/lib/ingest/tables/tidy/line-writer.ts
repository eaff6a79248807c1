import { CsvBytes } from './csv-bytes.ts';
import type { RowCells } from './row-cells.ts';

/** A column whose cells differ, with all that stands before it in every line. */
interface Piece {
	before: Uint8Array;
	cells: RowCells;
}

/** Writes rows as lines of a CSV table; what is the same in every line is put together once. */
export class LineWriter {
	private readonly pieces: Piece[] = [];
	private readonly end: Uint8Array;

	constructor(columns: readonly RowCells[], newline: string) {
		let same = new CsvBytes();
		for (const [i, cells] of columns.entries()) {
			if (i > 0) same.text(',');
			if (cells.constant) same.copy(cells.constant);
			else {
				this.pieces.push({ before: same.part(), cells });
				same = new CsvBytes();
			}
		}
		same.text(newline);
		this.end = same.part();
	}

	write(place: number, out: CsvBytes): void {
		for (const { before, cells } of this.pieces) {
			out.copy(before);
			cells.write(place, out);
		}
		out.copy(this.end);
	}
}
