import { estimateWidth } from '#lib/charts/label/estimate-width.ts';
import type { CsvCell } from '../csv/csv-file.ts';
import type { XlsxCell } from './xlsx-sheet.ts';

/** A column is so many digits wide, and a digit about half as wide as a full-width character. */
const emsPerDigit = 0.53;
const lineHeight = 17;
/** what a spreadsheet allows, in points */
const tallest = 409;

/**
 * Gives the height that a row needs for its wrapped text, in points: spreadsheets differ in whether they
 * work it out themselves.
 */
export function rowHeight(row: readonly XlsxCell[], widths: readonly number[]): number {
	const lines = row.map((cell, i) => {
		const {
			value,
			style,
			indent = 0,
			span = 1
		}: Partial<Exclude<XlsxCell, CsvCell>> = typeof cell === 'object' && cell !== null
			? cell
			: { value: cell };
		if (style === 'title' || style === 'line' || typeof value !== 'string') return 1;
		const width = Array.from({ length: span }, (_, column) => widths[i + column] ?? 10);
		const digits = width.reduce((sum, one) => sum + one, 0);
		const room = Math.max(1, (digits - 2 * indent - 1) * emsPerDigit);
		return value
			.split('\n')
			.reduce((sum, line) => sum + Math.max(1, Math.ceil(estimateWidth(line, 1) / room)), 0);
	});
	return Math.min(tallest, Math.max(1, ...lines) * lineHeight);
}
