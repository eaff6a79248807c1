import { CsvBytes } from './csv-bytes.ts';
import type { RowCells } from './row-cells.ts';

/** A column whose texts differ, with all that stands before it in every line. */
interface Piece {
	before: Uint8Array;
	cells: RowCells;
}

/** A column of numbered texts: the bytes of each, with what stands before them, once they were needed. */
interface CodedPiece {
	before: Uint8Array;
	codes: Int32Array;
	texts: readonly string[];
	bytes: Uint8Array[];
	/** number of the text in the last line, and where it ended */
	last: number;
	end: number;
}

/** Writes rows as lines of a CSV table; what a line has in common with all, or with the last one, is put together once. */
export class LineWriter {
	/** the first columns, as long as their texts are numbered */
	private readonly leading: CodedPiece[] = [];
	private readonly others: Piece[] = [];
	private readonly end: Uint8Array;
	/** what the leading columns were in the last line */
	private readonly lead = new CsvBytes();

	constructor(columns: readonly RowCells[], newline: string) {
		let before = new CsvBytes();
		for (const [i, cells] of columns.entries()) {
			if (i > 0) before.text(',');
			const { codes, texts } = cells.coded ?? {};
			if (texts?.length === 1) before.cell(texts[0] ?? '');
			else {
				this.addPiece({ before: before.part(), cells }, codes, texts);
				before = new CsvBytes();
			}
		}
		before.text(newline);
		this.end = before.part();
	}

	write(place: number, out: CsvBytes): void {
		this.turnLead(place);
		out.copyFrom(this.lead, 0, this.lead.length);
		for (const { before, cells } of this.others) {
			out.copy(before);
			cells.write(place, out);
		}
		out.copy(this.end);
	}

	private addPiece(piece: Piece, codes?: Int32Array, texts?: readonly string[]): void {
		if (codes && texts && this.others.length === 0)
			this.leading.push({ before: piece.before, codes, texts, bytes: [], last: -1, end: 0 });
		else this.others.push(piece);
	}

	private turnLead(place: number): void {
		const { lead, leading } = this;
		let isSame = true;
		for (let i = 0; i < leading.length; i += 1) {
			const piece = leading[i] as CodedPiece;
			const code = piece.codes[place] ?? -1;
			if (isSame && code === piece.last) continue;
			if (isSame) lead.length = leading[i - 1]?.end ?? 0;
			isSame = false;
			lead.copy((piece.bytes[code] ??= bytesOf(piece, code)));
			piece.last = code;
			piece.end = lead.length;
		}
	}
}

function bytesOf({ before, texts }: CodedPiece, code: number): Uint8Array {
	const bytes = new CsvBytes();
	bytes.copy(before);
	bytes.cell(texts[code] ?? '');
	return bytes.part().slice();
}
