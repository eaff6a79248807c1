import type { FigureTable } from './figure-content.ts';

/** A cell of a figure that says something else today. */
export interface ChangedCell {
	/** row and column, after the heading where rows under several headings share names */
	name: string[];
	/** as it was printed; null where the figure had no such cell */
	before: string | null;
	after: string;
}

/**
 * Gives the cells of a figure that say something else today, in the order of the table. A cell that is no
 * longer drawn, as the first year of the last ten, is none: its value is not another.
 */
export function changedCells(then: FigureTable, today: FigureTable): ChangedCell[] {
	// a heading may count its rows: it names a cell only where it must
	const isPlain = [then, today].every(hasPlainNames);
	const known = new Map(cellsOf(then, isPlain).map(({ key, text }) => [key, text]));
	return cellsOf(today, isPlain).flatMap(({ key, name, text }) => {
		const before = known.get(key) ?? null;
		const isSame = before === text || (before === null && text === '');
		return isSame ? [] : [{ name, before, after: text }];
	});
}

const rowsWithCells = ({ rows }: FigureTable): string[] =>
	rows.filter(({ cells }) => cells.length > 0).map(({ name }) => name);

function hasPlainNames(table: FigureTable): boolean {
	const names = rowsWithCells(table);
	return new Set(names).size === names.length;
}

interface NamedCell {
	/** tells the cell from all others: rows and columns of one name are told apart by their order */
	key: string;
	name: string[];
	text: string;
}

function cellsOf({ heads, rows }: FigureTable, isPlain: boolean): NamedCell[] {
	const columns = heads.map((lines) => lines.join(' '));
	const columnKeys = numbered(columns);
	let heading = '';
	const named = rows.map((row) => {
		if (row.cells.length === 0) heading = row.name;
		return { row, name: isPlain || heading === '' ? [row.name] : [heading, row.name] };
	});
	const rowKeys = numbered(named.map(({ name }) => name.join('\n')));
	return named.flatMap(({ row, name }, r) =>
		row.cells.map(({ text }, c) => ({
			key: `${rowKeys[r]}\n${columnKeys[c]}`,
			name: [...name, columns[c] ?? ''].filter((part) => part !== ''),
			text
		}))
	);
}

/** Appends to each name how many of the same stand before it. */
function numbered(names: readonly string[]): string[] {
	const seen = new Map<string, number>();
	return names.map((name) => {
		const count = seen.get(name) ?? 0;
		seen.set(name, count + 1);
		return `${name}\n${count}`;
	});
}
