import type { FigureRow, FigureTable } from '../../figure/figure-content.ts';
import { countLines, fitTable, type TableBlock } from '../table/fit-table.ts';
import { clip } from './slide-words.ts';

/** Points around the text of a cell. */
export const cellPadding = { side: 4, top: 2 } as const;
/** the faces of Office and those put in their place stand this far apart */
const lineHeight = 1.5;
/** points, the largest first */
const sizes = [14, 12, 11, 10, 9, 8];
/** ems of a name or a cell on a slide */
const longest = 60;

/** What of a table stands on one slide. */
export interface TablePage {
	block: TableBlock;
	rows: readonly FigureRow[];
	/** points: of the heads, then of each row */
	heights: number[];
	/** type size in points */
	size: number;
}

/**
 * Parts a table over slides: rows that find no room go to the next slide, where the heads stand again, and
 * the heading of a group too; no heading stands last. Wide tables are parted by columns first.
 *
 * @param room points
 */
export function tablePages(
	table: FigureTable,
	room: { width: number; height: number }
): TablePage[] {
	const clipped: FigureTable = {
		...table,
		rows: table.rows.map(({ name, cells }) => ({
			name: clip(name, longest),
			cells: cells.map(({ value, text }) => ({ value, text: clip(text, longest) }))
		}))
	};
	const tried = [0, 1, 2].map((first) => {
		const { size, blocks } = fitTable(clipped, {
			width: room.width,
			sizes: sizes.slice(first),
			padding: 2 * cellPadding.side
		});
		return blocks.flatMap((block) => pagesOf(clipped, block, size, room.height));
	});
	// a slide for a last row is saved by type that still reads well
	return tried.reduce((best, one) => (one.length < best.length ? one : best));
}

function pagesOf(
	{ corner, heads, rows }: FigureTable,
	block: TableBlock,
	size: number,
	room: number
): TablePage[] {
	const shown = heads.slice(block.from, block.to);
	const headHeight = height([corner, ...shown.map((head) => head.join('\n'))], block, size);
	const pages: TablePage[] = [{ block, rows: [], heights: [headHeight], size }];
	let heading: FigureRow | null = null;
	for (const row of rows) {
		const own = rowHeight(row, block, size);
		const isHeading = row.cells.length === 0;
		const page = pages.at(-1) as TablePage;
		const needed = own + (isHeading ? 2 * own : 0);
		if (page.rows.length > 0 && sum(page.heights) + needed > room) {
			const again: FigureRow[] = heading && !isHeading ? [heading] : [];
			pages.push({
				block,
				rows: [...again, row],
				heights: [headHeight, ...[...again, row].map((one) => rowHeight(one, block, size))],
				size
			});
		} else {
			pages[pages.length - 1] = {
				...page,
				rows: [...page.rows, row],
				heights: [...page.heights, own]
			};
		}
		if (isHeading) heading = row;
	}
	return pages;
}

function rowHeight({ name, cells }: FigureRow, block: TableBlock, size: number): number {
	return height([name, ...cells.slice(block.from, block.to).map(({ text }) => text)], block, size);
}

function height(texts: readonly string[], { widths }: TableBlock, size: number): number {
	const lines = texts.map((text, i) =>
		countLines(text, Math.max(1, (widths[i] ?? 1) - 2 * cellPadding.side), size)
	);
	const all = texts.length === 1 ? 1 : Math.max(1, ...lines);
	return all * size * lineHeight + 2 * cellPadding.top;
}

function sum(heights: readonly number[]): number {
	return heights.reduce((all, one) => all + one, 0);
}
