import { m } from '#lib/messages/index.ts';
import type { FigureRow } from '../../figure/figure-content.ts';
import type { XlsxCell, XlsxSheet } from '../../xlsx/xlsx-sheet.ts';
import { chartXml } from '../chart/chart-xml.ts';
import type { OfficeFigure } from '../clean-figure.ts';
import { columnWidths } from './column-widths.ts';
import { printedFormat } from './printed-format.ts';

/** points of a row as `rowHeight` gives them */
const rowPoints = 17;
/** Characters that lines of notes need; narrow tables are widened by empty columns. */
const noteWidth = 100;
/** Tables with more columns than this have their chart below, others and long ones beside them. */
const widestBeside = 3;
const longestAbove = 30;
/** with more rows than this a figure does not print on one page */
const longestPage = 60;

/**
 * Gives the sheet on which a figure stands as it is printed: its words, the table of its values (numbers
 * that show their signs), the chart beside or below it, key, notes and sources.
 */
export function figureSheet(figure: OfficeFigure): XlsxSheet {
	const { words, table, chart, language } = figure;
	const size = chartSize(figure.size.width);
	const isBeside = table.heads.length <= widestBeside || table.rows.length > longestAbove;
	const own = columnWidths(figure);
	const chartWidth = chart && isBeside ? charactersOf(size.width) : 0;
	const widths = widen(own, Math.max(noteWidth, sum(own) + 3 + chartWidth));
	const line = (value: string): XlsxCell[] => [{ value, span: widths.length }];
	const top: XlsxCell[][] = [
		[{ value: figure.caption, style: 'title' }],
		line(words.subtitle),
		...headRows(figure)
	];
	const body = table.rows.map((row) => tableRow(row, table.heads.length));
	const chartRows = chart ? Math.ceil((size.height * 72) / 25.4 / rowPoints) + 1 : 0;
	const blank = (count: number): XlsxCell[][] =>
		Array.from({ length: Math.max(0, count) }, () => [{ value: '', style: 'line' }]);
	const space = isBeside
		? blank(chartRows - body.length - top.length + 2)
		: blank(chartRows === 0 ? 0 : chartRows + 1);
	const row = isBeside ? 2 : top.length + body.length + 1;
	const sheet = m.office_sheet_data({}, { locale: language });
	return {
		name: m.office_sheet_figure({}, { locale: language }),
		rows: [
			...top,
			...body,
			...space,
			...blank(1),
			...words.key.map(line),
			...words.notes.map(line),
			...words.sources.map(line),
			...(chart ? [line(m.office_chart_from_data({ sheet }, { locale: language }))] : [])
		],
		widths,
		sticky: { rows: top.length, columns: 1 },
		filters: false,
		...(chart && {
			...(table.rows.length <= longestPage && {
				onePage: isBeside ? ('landscape' as const) : ('portrait' as const)
			}),
			chart: {
				xml: chartXml(chart, { language, sheet, size, fontSize: 9 }),
				title: figure.caption,
				alt: words.alt,
				row,
				column: isBeside ? own.length + 1 : 0,
				size
			}
		})
	};
}

function headRows({ table }: OfficeFigure): XlsxCell[][] {
	const lines = Math.max(1, ...table.heads.map((head) => head.length));
	return Array.from({ length: lines }, (_, line): XlsxCell[] => [
		{ value: line === 0 ? table.corner : '', style: 'head' },
		...table.heads.map((head): XlsxCell => ({ value: head[line] ?? '', style: 'endHead' }))
	]);
}

function tableRow({ name, cells }: FigureRow, columns: number): XlsxCell[] {
	if (cells.length === 0)
		return [
			{ value: name, style: 'heading' },
			...Array.from({ length: columns }, (): XlsxCell => ({ value: '', style: 'heading' }))
		];
	return [
		name,
		...cells.map(({ value, text }): XlsxCell =>
			value === null
				? { value: text, style: 'value' }
				: { value, style: 'value', format: printedFormat(value, text) }
		)
	];
}

/** Millimetres of the chart, from the width of the picture. */
function chartSize(picture: number): { width: number; height: number } {
	const width = Math.min(230, Math.max(120, picture));
	return { width, height: Math.round(width * 0.56) };
}

/** A column of ten characters is about two centimetres wide. */
function charactersOf(millimetres: number): number {
	return Math.ceil(millimetres / 1.9);
}

function widen(widths: readonly number[], least: number): number[] {
	const more = Math.max(0, Math.ceil((least - sum(widths)) / 10));
	return [...widths, ...Array.from({ length: more }, () => 10)];
}

function sum(widths: readonly number[]): number {
	return widths.reduce((all, one) => all + one, 0);
}
