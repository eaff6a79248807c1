import type { FigureTable } from '../../figure/figure-content.ts';
import { textWidth } from './text-width.ts';

/** Columns of a table that stand on a page together, after the column of names. */
export interface TableBlock {
	/** first column, and the one after the last */
	from: number;
	to: number;
	/** points: of the column of names, then of each column */
	widths: number[];
}

/** How a table fits a page. */
export interface FittedTable {
	/** type size in points */
	size: number;
	/** one where all columns find room side by side */
	blocks: TableBlock[];
}

/** The room of a page for a table. */
export interface TableRoom {
	/** points */
	width: number;
	/** type sizes in points, the wanted one first */
	sizes: readonly number[];
	/** points that a cell keeps free on both sides together */
	padding: number;
}

/** parts of the room that names may take, the wanted one first, and that a column of values may */
const partsForNames = [0.34, 0.26, 0.2];
const mostForColumn = 0.3;

/**
 * Fits a table into the width of a page: at the first type size at which all columns find room, then with
 * names that wrap sooner, then in several blocks of columns. Long cells wrap; nothing is cut off.
 */
export function fitTable(table: FigureTable, room: TableRoom): FittedTable {
	const last = room.sizes.at(-1) ?? 8;
	const [usual = 1, ...narrower] = partsForNames;
	const tries = [
		...room.sizes.map((size) => ({ size, part: usual })),
		...narrower.map((part) => ({ size: last, part }))
	];
	const fits = ({ size, part }: { size: number; part: number }): boolean => {
		const { names, columns } = wantedWidths(table, room, size, part);
		return names + sum(columns) <= room.width;
	};
	const { size, part } = tries.find(fits) ?? { size: last, part: partsForNames.at(-1) ?? usual };
	const { names, columns } = wantedWidths(table, room, size, part);
	const ranges = cut(columns, room.width - names);
	return { size, blocks: ranges.map((range) => widen(range, columns, names, room)) };
}

/** Gives how many lines a text takes in a column. */
export function countLines(text: string, width: number, size: number): number {
	return text
		.split('\n')
		.reduce((lines, line) => lines + Math.max(1, Math.ceil(textWidth(line, size) / width)), 0);
}

function wantedWidths(
	{ corner, heads, rows }: FigureTable,
	room: TableRoom,
	size: number,
	partForNames: number
): { names: number; columns: number[] } {
	const filled = rows.filter(({ cells }) => cells.length > 0);
	const widestOf = (texts: readonly string[], isBold: boolean): number =>
		texts.reduce((all, text) => Math.max(all, textWidth(text, size, isBold)), 2 * size);
	const wanted = (heads: readonly string[], texts: readonly string[], most: number): number => {
		const widest = Math.max(widestOf(heads, true), widestOf(texts, false));
		return Math.min(most * room.width, widest + room.padding);
	};
	return {
		names: wanted(
			[corner],
			filled.map(({ name }) => name),
			partForNames
		),
		columns: heads.map((head, i) =>
			wanted(
				head,
				filled.map(({ cells }) => cells[i]?.text ?? ''),
				mostForColumn
			)
		)
	};
}

/** Parts columns into the fewest blocks that find room, about as many columns in each. */
function cut(columns: readonly number[], room: number): { from: number; to: number }[] {
	const ends = (most: number): number[] => {
		const found: number[] = [];
		let [from, taken] = [0, 0];
		columns.forEach((width, i) => {
			if (i > from && (taken + width > room || i - from >= most)) {
				found.push(i);
				[from, taken] = [i, 0];
			}
			taken += width;
		});
		return [...found, columns.length];
	};
	const count = ends(columns.length).length;
	return ends(Math.ceil(columns.length / count)).map((to, i, all) => ({
		from: all[i - 1] ?? 0,
		to
	}));
}

/** Makes columns alike where there is room; what is left goes to the names. */
function widen(
	{ from, to }: { from: number; to: number },
	columns: readonly number[],
	names: number,
	{ width }: TableRoom
): TableBlock {
	const own = columns.slice(from, to);
	const widest = Math.max(0, ...own);
	const alike = own.map(() => widest);
	const wanted = names + sum(alike) <= width ? alike : own;
	const spare = width - names - sum(wanted);
	const each = own.length === 0 ? 0 : (spare * 0.75) / own.length;
	const widths = wanted.map((one) => one + each);
	return { from, to, widths: [width - sum(widths), ...widths] };
}

function sum(widths: readonly number[]): number {
	return widths.reduce((all, one) => all + one, 0);
}
