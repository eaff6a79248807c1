import { CellReader } from './cell-reader.ts';
import type { Located } from './located.ts';
import type { TypedTable } from './typed-table.ts';

/** Reads the rows of a table into a shape of the subject, each with its place. */
export function shapeRows<T>(
	table: TypedTable | undefined,
	read: (cells: CellReader) => T
): Located<T>[] {
	if (!table) return [];
	const reader = new CellReader(table);
	return Array.from({ length: table.length }, (_, index) => {
		reader.index = index;
		return { ...table.place(index), item: read(reader) };
	});
}
