import type { Cell } from './check-cell.ts';
import type { NumberedColumn } from './tuples.ts';
import type { TypedTable } from './typed-table.ts';

/** Gives a cell as text, empty where there is none. */
export function cellText(cell: Cell): string {
	return typeof cell === 'string' ? cell : String(cell ?? '');
}

/** Numbers the texts of a column: cells that read alike as text have one number; no column reads as empty. */
export function numberCells(table: TypedTable, name: string): NumberedColumn & { texts: string[] } {
	const column = table.columns.get(name);
	if (!column) return { codes: new Int32Array(table.length), size: 1, texts: [''] };
	const known = new Map<string, number>();
	const numbers = Int32Array.from(column.cells, (cell) => {
		const text = cellText(cell);
		const code = known.get(text) ?? known.size;
		known.set(text, code);
		return code;
	});
	const isPlain = known.size === column.cells.length;
	const codes = isPlain ? column.codes : column.codes.map((code) => numbers[code] ?? 0);
	return { codes, size: Math.max(1, known.size), texts: [...known.keys()] };
}
