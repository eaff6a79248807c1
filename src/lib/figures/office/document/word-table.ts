import {
	AlignmentType,
	BorderStyle,
	LineRuleType,
	Paragraph,
	ShadingType,
	Table,
	TableCell,
	TableLayoutType,
	TableRow,
	TextRun,
	VerticalAlignTable,
	WidthType,
	type IParagraphOptions
} from 'docx';
import type { FigureRow, FigureTable } from '../../figure/figure-content.ts';
import { officeFont } from '../office-font.ts';
import { alignDecimals } from '../table/align-decimals.ts';
import type { TableBlock } from '../table/fit-table.ts';
import { fontOf } from './word-styles.ts';

/** Points that a cell keeps free on each side. */
export const cellSide = 3;
const shade = { head: 'DFE9EA', group: 'F4F7F7' } as const;
const none = { style: BorderStyle.NONE, size: 0, color: 'auto' };
const thin = { style: BorderStyle.SINGLE, size: 2, color: 'B3B3B3' };
const strong = { style: BorderStyle.SINGLE, size: 8, color: '1A1A1A' };

/**
 * Writes columns of a table that stand together as a table of Word: heads that repeat on every page, rows
 * that do not break, numbers with their units under one another.
 *
 * @param size type size in points
 */
export function wordTable(
	{ corner, heads, rows }: FigureTable,
	block: TableBlock,
	size: number
): Table {
	const widths = block.widths.map((points) => Math.floor(points * 20));
	const indents = heads
		.slice(block.from, block.to)
		.map((_, i) =>
			alignDecimals(rows, block.from + i, (block.widths[i + 1] ?? 0) - 2 * cellSide - 1, size)
		);
	const shownHeads = heads.slice(block.from, block.to);
	const head = new TableRow({
		tableHeader: true,
		cantSplit: true,
		children: [[corner], ...shownHeads].map((lines, i) =>
			cell(
				lines.map((line) => paragraph(line, size, { ...side(i), keepNext: true }, true)),
				widths[i] ?? 0,
				{ shade: shade.head, borders: { top: strong, bottom: strong } }
			)
		)
	});
	return new Table({
		layout: TableLayoutType.FIXED,
		width: { size: widths.reduce((sum, one) => sum + one, 0), type: WidthType.DXA },
		columnWidths: widths,
		margins: { left: cellSide * 20, right: cellSide * 20, top: 20, bottom: 20 },
		borders: {
			top: strong,
			bottom: strong,
			left: none,
			right: none,
			insideHorizontal: thin,
			insideVertical: none
		},
		rows: [head, ...rows.map((row, i) => bodyRow(row, i, { block, widths, indents, size }))]
	});
}

function bodyRow(
	{ name, cells }: FigureRow,
	place: number,
	set: { block: TableBlock; widths: number[]; indents: number[][]; size: number }
): TableRow {
	const { block, widths, indents, size } = set;
	const all = widths.reduce((sum, one) => sum + one, 0);
	if (cells.length === 0) {
		const heading = paragraph(name, size, { keepNext: true }, true);
		const span = { shade: shade.group, columnSpan: widths.length };
		return new TableRow({ cantSplit: true, children: [cell([heading], all, span)] });
	}
	const values = cells.slice(block.from, block.to).map(({ text }, i) => {
		const right = Math.round((indents[i]?.[place] ?? 0) * 20);
		return paragraph(text, size, { ...side(1), indent: { right } });
	});
	return new TableRow({
		cantSplit: true,
		children: [paragraph(name, size, {}), ...values].map((one, i) =>
			cell([one], widths[i] ?? 0, {})
		)
	});
}

function cell(
	children: Paragraph[],
	width: number,
	look: {
		shade?: string;
		columnSpan?: number;
		borders?: { top: typeof strong; bottom: typeof strong };
	}
): TableCell {
	return new TableCell({
		children,
		width: { size: width, type: WidthType.DXA },
		verticalAlign:
			look.shade === shade.head ? VerticalAlignTable.BOTTOM : VerticalAlignTable.CENTER,
		...(look.columnSpan !== undefined && { columnSpan: look.columnSpan }),
		...(look.borders && { borders: look.borders }),
		...(look.shade !== undefined && {
			shading: { type: ShadingType.CLEAR, color: 'auto', fill: look.shade }
		})
	});
}

function paragraph(
	text: string,
	size: number,
	options: IParagraphOptions,
	bold = false
): Paragraph {
	return new Paragraph({
		...options,
		spacing: { line: Math.round(size * 28), lineRule: LineRuleType.EXACT },
		children: text.split('\n').map(
			(line, i) =>
				new TextRun({
					text: line,
					bold,
					size: size * 2,
					font: fontOf(officeFont.sans),
					...(i > 0 && { break: 1 })
				})
		)
	});
}

function side(column: number): IParagraphOptions {
	return column === 0 ? {} : { alignment: AlignmentType.RIGHT };
}
