import writeExcelFile, { type CellObject } from 'write-excel-file/universal';
import { theme } from '#lib/charts/theme.ts';
import { repack } from '../archive/repack.ts';
import { chartFeature } from './chart-feature.ts';
import { pageFeature } from './page-feature.ts';
import { rowHeight } from './row-height.ts';
import type { XlsxCell, XlsxSheet, XlsxStyle } from './xlsx-sheet.ts';

const head: CellObject = {
	fontWeight: 'bold',
	backgroundColor: '#dfe9ea',
	bottomBorderStyle: 'thin'
};
const styles: Record<XlsxStyle, CellObject> = {
	title: { fontWeight: 'bold', fontSize: 14, wrap: false, height: 24 },
	line: { wrap: false },
	head,
	middleHead: { ...head, align: 'center' },
	heading: { fontWeight: 'bold', backgroundColor: '#f4f7f7' },
	tally: { fontWeight: 'bold', backgroundColor: '#f4f7f7', align: 'center' },
	middle: { align: 'center' },
	strong: { backgroundColor: theme.accent, textColor: theme.ground, align: 'center' },
	mid: { backgroundColor: '#a9cfd3', align: 'center' },
	pale: { backgroundColor: '#e3f0f1', align: 'center' },
	soft: { textColor: theme.soft, align: 'center' },
	value: { align: 'right', wrap: false },
	endHead: { ...head, align: 'right' }
};
/** what a cell can hold; a program mends a workbook that holds more */
const longestText = 32_767;
const formulaSign = /^[=+\-@\t\r]/;

/**
 * Writes a workbook: numbers stay numbers, everything else is text, and text that a spreadsheet could
 * take for a formula is marked as text, so that it stays that when the cell is edited. The same sheets
 * give the same bytes.
 */
export async function xlsxFile(sheets: readonly XlsxSheet[]): Promise<Uint8Array<ArrayBuffer>> {
	const written = sheets.map(({ name, rows, widths, sticky, onePage }) => ({
		sheet: name,
		data: rows.map((row) => writeRow(row, widths)),
		columns: widths.map((width) => ({ width })),
		stickyRowsCount: sticky.rows,
		stickyColumnsCount: sticky.columns,
		...(onePage !== 'portrait' && { orientation: 'landscape' as const })
	}));
	const features = [pageFeature(sheets), chartFeature(sheets)];
	const options = { fontFamily: 'Yu Gothic', fontSize: 10, features };
	const blob = await writeExcelFile(written, options).toBlob();
	return repack(new Uint8Array(await blob.arrayBuffer()));
}

function writeRow(row: readonly XlsxCell[], widths: readonly number[]): (CellObject | null)[] {
	const height = rowHeight(row, widths);
	return row.map((cell) => {
		const written = writeCell(cell);
		return written && { height, ...written };
	});
}

function writeCell(cell: XlsxCell): CellObject | null {
	const {
		value,
		style,
		indent = 0,
		format,
		span
	}: Exclude<XlsxCell, string | number | boolean | null> = typeof cell === 'object' && cell !== null
		? cell
		: { value: cell };
	const look: CellObject = {
		alignVertical: 'top',
		wrap: true,
		textColor: theme.ink,
		...(style && styles[style]),
		...(indent > 0 && { indent }),
		...(span !== undefined && span > 1 && { columnSpan: span })
	};
	if (value === null || value === '') return style === undefined ? null : look;
	if (typeof value === 'number') return { ...look, value, type: Number, ...(format && { format }) };
	const text = String(value).slice(0, longestText);
	return { ...look, value: text, type: String, ...(formulaSign.test(text) && { format: '@' }) };
}
