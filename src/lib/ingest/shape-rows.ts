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
	const rows: Located<T>[] = [];
	for (const [i, { file, start, row }] of table.stretches.entries()) {
		const end = table.stretches[i + 1]?.start ?? table.length;
		for (let index = start; index < end; index += 1) {
			reader.index = index;
			rows.push({ file, row: index - start + row, item: read(reader) });
		}
	}
	return rows;
}
