import { columnNumber, columnsOf, writeColumns } from '../mapping/column-letter.ts';
import type { TableMapping } from '../mapping/mapping.ts';
import { cellKind } from '../propose/cell-kind.ts';

/** A column with fewer numbers than this share is one of notes. */
const fewest = 0.25;

/**
 * Takes columns of values that hold so many other texts that a proposal leaves them out, so that what is
 * wrong with them is told at its cell.
 *
 * @param table the only one of its sheet: what lies beside another table is that table's
 * @param rows cells of the sheet, joined ones filled in
 */
export function takeNumbers(
	table: TableMapping,
	rows: readonly (readonly string[])[]
): TableMapping {
	const held = columnsOf(table.values);
	const labels = new Set(table.labels.map(({ column }) => columnNumber(column)));
	const body = rows.slice(table.body.from - 1, table.body.to);
	const width = Math.max(0, ...body.map((cells) => cells.length));
	const first = held[0] ?? 0;
	const more = Array.from({ length: width }, (_, column) => column).filter((column) => {
		if (column < first || labels.has(column) || held.includes(column)) return false;
		const kinds = body.map((cells) => cellKind(cells[column] ?? '')).filter((k) => k !== 'blank');
		const numbers = kinds.filter((kind) => kind === 'number').length;
		return numbers > 0 && numbers >= kinds.length * fewest;
	});
	return more.length === 0 ? table : { ...table, values: writeColumns([...held, ...more]) };
}
