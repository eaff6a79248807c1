import Papa from 'papaparse';

/** A cell of a data file. */
export type CsvCell = string | number | boolean | null;

/** That of the library lets a text of several lines through. */
const formulaSign = /^[=+\-@\t\r]/;

/** Writes CSV for programs: UTF-8 without a byte order mark, RFC 4180 with CRLF, values as they are. */
export function machineCsv(header: readonly string[], rows: readonly CsvCell[][]): string {
	return unparse(header, rows, false);
}

/**
 * Writes CSV for Excel: a byte order mark, and a quote before text that a spreadsheet would run as a
 * formula (= + - @ tab CR); numbers stay numbers.
 */
export function excelCsv(header: readonly string[], rows: readonly CsvCell[][]): string {
	return `\uFEFF${unparse(header, rows, formulaSign)}`;
}

function unparse(
	header: readonly string[],
	rows: readonly CsvCell[][],
	escapeFormulae: false | RegExp
): string {
	const data = [[...header], ...rows];
	return `${Papa.unparse(data, { newline: '\r\n', escapeFormulae })}\r\n`;
}
