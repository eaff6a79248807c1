import type { Merge } from '../file/table-file.ts';

/** Text of joined cells by row, for the rows and columns that hold heads. */
export class JoinedCells {
	private readonly byRow = new Map<number, Merge[]>();
	/** text of the first cell of each merge, once its row was read */
	private readonly texts = new Map<Merge, string>();

	constructor(merges: readonly Merge[]) {
		for (const merge of merges)
			for (let row = merge.top; row <= merge.bottom; row += 1) {
				const list = this.byRow.get(row);
				if (list) list.push(merge);
				else this.byRow.set(row, [merge]);
			}
	}

	/** Gives a row (from 0) with the text of joined cells in each of their places; rows must come in order. */
	fill(cells: readonly string[], row: number): readonly string[] {
		const merges = this.byRow.get(row);
		if (!merges) return cells;
		const filled = [...cells];
		for (const merge of merges) {
			if (merge.top === row) this.texts.set(merge, cells[merge.left] ?? '');
			const text = this.texts.get(merge) ?? '';
			if (text === '') continue;
			for (let column = merge.left; column <= merge.right; column += 1) {
				while (filled.length < column) filled.push('');
				filled[column] = text;
			}
		}
		return filled;
	}
}
