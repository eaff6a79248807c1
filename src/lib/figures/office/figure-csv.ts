import { excelCsv, machineCsv, type CsvCell } from '../csv/csv-file.ts';
import type { FigureCell, FigureContent } from '../figure/figure-content.ts';
import { cleanFigure } from './clean-figure.ts';
import { tidyTable } from './tidy-table.ts';

/** Columns of the file for programs. */
export const figureColumns = [
	'figure',
	'group',
	'row',
	'column',
	'value',
	'printed',
	'data_version'
] as const;

/**
 * Writes the values of a figure for programs, a row for each value: UTF-8 without a byte order mark, RFC
 * 4180, numbers as they are; `printed` has the signs beside a value, or stands in its place.
 */
export function figureCsv(content: FigureContent): string {
	const { words, table, edition } = cleanFigure(content);
	return machineCsv(
		figureColumns,
		tidyTable(table).map(({ group, name, column, value, text }): CsvCell[] => [
			words.number,
			group,
			name,
			column,
			value,
			text,
			edition.dataVersion
		])
	);
}

/**
 * Writes a figure for spreadsheets as it is printed: title, heads, rows, key, notes, sources; with a byte
 * order mark and CRLF, and no text that a spreadsheet would run as a formula. A value that is printed
 * without signs is a number.
 */
export function figureCsvExcel(content: FigureContent): string {
	const { words, table, caption } = cleanFigure(content);
	const lines = Math.max(1, ...table.heads.map((head) => head.length));
	const heads = Array.from({ length: lines }, (_, line): CsvCell[] => [
		line === 0 ? table.corner : '',
		...table.heads.map((head) => head[line] ?? '')
	]);
	const foot = [...words.key, ...words.notes, ...words.sources];
	return excelCsv(
		[caption],
		[
			[words.subtitle],
			...heads,
			...table.rows.map(({ name, cells }): CsvCell[] => [name, ...cells.map(printed)]),
			...(foot.length === 0 ? [] : [[], ...foot.map((text) => [text])])
		]
	);
}

function printed({ value, text }: FigureCell): CsvCell {
	const plain = text.replaceAll(',', '').replace('−', '-');
	return value !== null && plain !== '' && Number(plain) === value ? value : text;
}
