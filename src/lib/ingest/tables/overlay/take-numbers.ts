import { columnNumber, columnsOf, writeColumns } from '../mapping/column-letter.ts';
import type { TableMapping } from '../mapping/mapping.ts';
import { cellKind } from '../propose/cell-kind.ts';

/** A column with fewer numbers than this share is one of notes or names. */
const fewest = 0.25;

/**
 * Takes columns of values that hold so many other texts that a proposal takes them for names or notes, so that
 * what is wrong with them is told at its cell.
 *
 * @param table the only one of its sheet: what lies beside another table is that table's
 * @param rows cells of the sheet, joined ones filled in
 */
export function takeNumbers(
	table: TableMapping,
	rows: readonly (readonly string[])[]
): TableMapping {
	const body = rows.slice(table.body.from - 1, table.body.to);
	const isMixed = (column: number): boolean => {
		const kinds = body.map((cells) => cellKind(cells[column] ?? '')).filter((k) => k !== 'blank');
		const numbers = kinds.filter((kind) => kind === 'number').length;
		return numbers > 0 && numbers < kinds.length && numbers >= kinds.length * fewest;
	};
	const isTimed = table.labels.some(({ read }) => read === 'time');
	const doubtful = isTimed
		? table.labels.filter(({ read, column }) => read === 'text' && isMixed(columnNumber(column)))
		: [];
	const labels = table.labels.filter((label) => !doubtful.includes(label));
	const held = columnsOf(table.values);
	const known = new Set([...held, ...table.labels.map(({ column }) => columnNumber(column))]);
	const width = Math.max(0, ...body.map((cells) => cells.length));
	const more = Array.from({ length: width }, (_, column) => column).filter(
		(column) => column > (held[0] ?? 0) && !known.has(column) && isMixed(column)
	);
	const taken = [...doubtful.map(({ column }) => columnNumber(column)), ...more];
	if (taken.length === 0) return table;
	return { ...table, labels, values: writeColumns([...held, ...taken]) };
}
