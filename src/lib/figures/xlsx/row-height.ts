import { estimateWidth } from '#lib/charts/label/estimate-width.ts';
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
			indent = 0
		} = typeof cell === 'object' && cell !== null ? cell : { value: cell };
		if (style === 'title' || style === 'line' || typeof value !== 'string') return 1;
		const room = Math.max(1, ((widths[i] ?? 10) - 2 * indent - 1) * emsPerDigit);
		return value
			.split('\n')
			.reduce((sum, line) => sum + Math.max(1, Math.ceil(estimateWidth(line, 1) / room)), 0);
	});
	return Math.min(tallest, Math.max(1, ...lines) * lineHeight);
}
