import type PptxGenJS from 'pptxgenjs';
import { theme } from '#lib/charts/theme.ts';
import type { FigureTable } from '../../figure/figure-content.ts';
import { officeFont } from '../office-font.ts';
import { figureTop, margin } from './slide-room.ts';
import { cellPadding, type TablePage } from './table-pages.ts';

const pointsPerInch = 72;
const shade = { head: 'DFE9EA', group: 'F4F7F7' } as const;
const none = { type: 'none' } as const;
const rule = { type: 'solid', pt: 0.5, color: 'C8C8C8' } as const;
const strong = { type: 'solid', pt: 1, color: theme.ink.slice(1) } as const;

/** Puts the part of a table that a page holds onto a slide, with its heads. */
export function addTable(
	slide: PptxGenJS.Slide,
	{ corner, heads }: FigureTable,
	page: TablePage,
	lang: string
): void {
	const { from, to, widths } = page.block;
	const cell = (text: string, options: PptxGenJS.TableCellProps = {}): PptxGenJS.TableCell => ({
		text,
		options: { border: [none, none, rule, none], valign: 'middle', ...options }
	});
	const head: PptxGenJS.TableCellProps = {
		bold: true,
		fill: { color: shade.head },
		border: [strong, none, strong, none],
		valign: 'bottom'
	};
	const rows = page.rows.map(({ name, cells }) =>
		cells.length === 0
			? [cell(name, { bold: true, fill: { color: shade.group }, colspan: widths.length })]
			: [cell(name), ...cells.slice(from, to).map(({ text }) => cell(text, { align: 'right' }))]
	);
	slide.addTable(
		[
			[
				cell(corner, head),
				...heads.slice(from, to).map((lines) => cell(lines.join('\n'), { ...head, align: 'right' }))
			],
			...rows
		],
		{
			x: margin,
			y: figureTop,
			w: widths.reduce((sum, one) => sum + one, 0) / pointsPerInch,
			colW: widths.map((width) => width / pointsPerInch),
			rowH: page.heights.map((height) => height / pointsPerInch),
			margin: [cellPadding.top, cellPadding.side, cellPadding.top, cellPadding.side].map(
				(points) => points / pointsPerInch
			) as [number, number, number, number],
			fontFace: officeFont.sans,
			fontSize: page.size,
			color: theme.ink.slice(1),
			...({ lang } as object)
		}
	);
}
