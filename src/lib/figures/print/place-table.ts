import { estimateWidth } from '#lib/charts/label/estimate-width.ts';
import { wrapText } from '#lib/charts/label/wrap-text.ts';
import type { FigureRow, FigureTable } from '../figure/figure-content.ts';
import { cutColumns, type ColumnBlock } from './cut-columns.ts';

/** A text of a table with its place in units. */
export interface TableText {
	x: number;
	y: number;
	weight: 400 | 700;
	anchor: 'start' | 'end';
	text: string;
}

/** A rule across a table; a thick one opens and closes it. */
export interface TableRule {
	y: number;
	width: number;
	isThick: boolean;
}

/** A table in units: texts and rules. */
export interface PlacedTable {
	size: number;
	width: number;
	height: number;
	texts: TableText[];
	rules: TableRule[];
}

/** Parts of the width that the column of names may take; the one that makes the lowest table is taken. */
const nameShares = [0.22, 0.28, 0.34, 0.42, 0.5];
/** in type sizes */
const narrowestName = 8;
const widestHead = 6;
const cellGap = 1;
const lineHeight = 1.4;
const rowGap = 0.35;

/**
 * Places a statistical table: names and heads wrap, cells stand right, and columns that have no room
 * beside the others follow below under the same names, less rows without a cell there, so that nothing
 * is cut and no type is made smaller.
 */
export function placeTable(
	table: FigureTable,
	{ width, size }: { width: number; size: number }
): PlacedTable {
	const columns = placeColumns(table, size);
	const longest = longestName(table, size) + size;
	const tried = nameShares.map((share) => {
		const nameWidth = Math.min(longest, Math.max(size * narrowestName, width * share));
		return placeWith(table, columns, { nameWidth, width, size });
	});
	return tried.reduce((best, one) => (one.height < best.height ? one : best));
}

interface Column {
	width: number;
	head: string[];
}

function placeColumns({ heads, rows }: FigureTable, size: number): Column[] {
	return heads.map((lines, i) => {
		const widthOf = (texts: readonly string[]): number =>
			Math.max(0, ...texts.map((text) => estimateWidth(text, size)));
		const cells = widthOf(rows.map(({ cells: own }) => own[i]?.text ?? ''));
		const room = Math.max(cells, Math.min(widthOf(lines), size * widestHead));
		const head = lines.flatMap((line) => wrapText(line, room, size));
		return { head, width: Math.max(cells, widthOf(head)) + size * cellGap };
	});
}

function longestName({ corner, rows }: FigureTable, size: number): number {
	const names = rows.filter(({ cells }) => cells.length > 0).map(({ name }) => name);
	return Math.max(...[corner, ...names].map((name) => estimateWidth(name, size)));
}

interface Measures {
	nameWidth: number;
	width: number;
	size: number;
}

function placeWith(
	table: FigureTable,
	columns: readonly Column[],
	{ nameWidth, width, size }: Measures
): PlacedTable {
	const placed: PlacedTable = { size, width, height: 0, texts: [], rules: [] };
	const blocks = cutColumns(
		columns.map((column) => column.width),
		width - nameWidth
	);
	for (const block of blocks) {
		if (placed.height > 0) placed.height += size * 1.5;
		new BlockWriter(placed, table, columns.slice(block.first, block.end), block, nameWidth).write();
	}
	return placed;
}

/** Writes one block of columns below what a table holds so far. */
class BlockWriter {
	private readonly line: number;
	private readonly width: number;
	/** right ends of the columns */
	private readonly rights: number[];

	constructor(
		private readonly placed: PlacedTable,
		private readonly table: FigureTable,
		private readonly columns: readonly Column[],
		private readonly block: ColumnBlock,
		private readonly nameWidth: number
	) {
		this.line = placed.size * lineHeight;
		const needed = nameWidth + columns.reduce((sum, column) => sum + column.width, 0);
		this.width = Math.max(placed.width, needed);
		placed.width = this.width;
		const spare = (this.width - needed) / Math.max(1, columns.length);
		let right = nameWidth;
		this.rights = columns.map((column) => round((right += column.width + spare)));
	}

	write(): void {
		const { placed } = this;
		this.rule(true);
		placed.height += placed.size * rowGap;
		this.writeHeads();
		placed.height += placed.size * rowGap;
		this.rule(false);
		for (const row of this.rows()) this.writeRow(row);
		placed.height += placed.size * rowGap;
		this.rule(true);
	}

	/** Of several blocks, each leaves out rows that have nothing in it, and headings without rows. */
	private rows(): FigureRow[] {
		const { first, end } = this.block;
		const { rows, heads } = this.table;
		const isWhole = first === 0 && end === heads.length;
		const held = rows.filter(
			({ cells }) =>
				isWhole || cells.length === 0 || cells.slice(first, end).some(({ text }) => text !== '')
		);
		return held.filter(
			({ cells }, i) => isWhole || cells.length > 0 || (held[i + 1]?.cells.length ?? 0) > 0
		);
	}

	private writeHeads(): void {
		const heads = this.columns.map(({ head }) => head);
		const lines = Math.max(1, ...heads.map((head) => head.length));
		this.text(this.table.corner, { x: 0, row: lines - 1, anchor: 'start' });
		for (const [i, head] of heads.entries())
			for (const [row, text] of head.entries())
				this.text(text, { x: this.rights[i] ?? 0, row: lines - head.length + row, anchor: 'end' });
		this.placed.height += this.line * lines;
	}

	private writeRow({ name, cells }: FigureRow): void {
		const { placed, line } = this;
		const { size } = placed;
		const isHeading = cells.length === 0;
		placed.height += size * (isHeading ? 2 * rowGap : rowGap);
		const lines = wrapText(name, isHeading ? this.width : this.nameWidth - size * 0.5, size);
		for (const [row, text] of lines.entries())
			this.text(text, { x: 0, row, anchor: 'start' }, isHeading ? 700 : 400);
		const last = Math.max(0, lines.length - 1);
		for (const [i, x] of this.rights.entries())
			this.text(cells[this.block.first + i]?.text ?? '', { x, row: last, anchor: 'end' });
		placed.height += line * Math.max(1, lines.length);
	}

	private rule(isThick: boolean): void {
		this.placed.rules.push({ y: round(this.placed.height), width: round(this.width), isThick });
	}

	private text(
		text: string,
		{ x, row, anchor }: { x: number; row: number; anchor: TableText['anchor'] },
		weight: TableText['weight'] = 400
	): void {
		const y = round(this.placed.height + this.line * (row + 0.75));
		if (text !== '') this.placed.texts.push({ x, y, weight, anchor, text });
	}
}

function round(value: number): number {
	return Math.round(value * 100) / 100;
}
