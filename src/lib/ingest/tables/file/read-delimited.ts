import Papa from 'papaparse';
import { decodeParts } from './decode-parts.ts';
import { rowCharacters } from './limits.ts';
import { TableError } from './table-error.ts';
import type { ByteSource, Encoding } from './table-file.ts';

/** How a text is cut into cells. */
export interface DelimitedForm {
	encoding: Encoding;
	/** one character between the cells of a row */
	delimiter: string;
	/** most columns that a row may have; trailing empty ones are not counted */
	columns: number;
}

/** What papaparse gives for a piece of text: its types leave out the parser's own call. */
interface Cutter {
	parse(text: string, from: number, ignoresLastRow: boolean): Papa.ParseResult<string[]>;
}

/**
 * Cuts a text (RFC 4180: quoted cells may hold delimiters, line ends and doubled quotes) into rows, a
 * batch for each 64 kB or so, and holds no more than such a part and a row at a time. Empty rows stay in
 * place, empty cells at the end of a row are cut, line ends within cells are line feeds.
 *
 * @throws TableError with the row for a row that is too long or too wide and for quotes that are never
 * closed or closed within a cell; with the line for bytes or characters that are no text
 */
export async function* readDelimited(
	source: ByteSource,
	form: DelimitedForm
): AsyncGenerator<string[][]> {
	const cutter = makeCutter(form.delimiter);
	const place = { file: source.name, columns: form.columns };
	let rest = '';
	let rowsBefore = 0;
	for await (const part of decodeParts(source, form.encoding)) {
		const text = rest + part;
		const { data, errors, meta } = cutter.parse(text, 0, true);
		rest = text.slice(meta.cursor);
		const [error] = errors;
		if (error && (error.row ?? 0) < data.length) refuseQuote(error, text, rowsBefore, source.name);
		refuseLongRow(data[0], rest, { cutter, rowsBefore, rows: data.length, file: source.name });
		for (const [i, row] of data.entries()) trimRow(row, rowsBefore + i + 1, place);
		rowsBefore += data.length;
		if (data.length > 0) yield data;
	}
	if (rest === '') return;
	const { data, errors } = cutter.parse(rest, 0, false);
	const [error] = errors;
	if (error) refuseQuote(error, rest, rowsBefore, source.name);
	for (const [i, row] of data.entries()) trimRow(row, rowsBefore + i + 1, place);
	yield data;
}

/** The parser of papaparse itself: the function around it takes a text only as a whole. */
export function makeCutter(delimiter: string): Cutter {
	return new Papa.Parser({ delimiter, newline: '\n' });
}

function trimRow(row: string[], number: number, place: { file: string; columns: number }): void {
	let length = row.length;
	while (length > 0 && row[length - 1] === '') length -= 1;
	row.length = length;
	if (length > place.columns)
		throw new TableError('too-wide', place.file, {
			row: number,
			found: length.toLocaleString('en'),
			expected: place.columns.toLocaleString('en')
		});
}

/** Only the first row and the one that is not finished can be longer than a part. */
function refuseLongRow(
	first: string[] | undefined,
	rest: string,
	at: { cutter: Cutter; rowsBefore: number; rows: number; file: string }
): void {
	const expected = rowCharacters.toLocaleString('en');
	if (first && first.reduce((sum, cell) => sum + cell.length + 1, 0) > rowCharacters)
		throw new TableError('line-too-long', at.file, { row: at.rowsBefore + 1, expected });
	if (rest.length <= rowCharacters) return;
	const row = at.rowsBefore + at.rows + 1;
	const [error] = at.cutter.parse(rest, 0, false).errors;
	if (error) refuseQuote(error, rest, row - 1, at.file);
	throw new TableError('line-too-long', at.file, { row, expected });
}

function refuseQuote(
	{ code, row = 0, index = 0 }: Papa.ParseError,
	text: string,
	rowsBefore: number,
	file: string
): never {
	const kind = code === 'MissingQuotes' ? 'quote-open' : 'quote-broken';
	const found = text.slice(index, index + 20).split('\n', 1)[0] ?? '';
	throw new TableError(kind, file, { row: rowsBefore + row + 1, found: `"${found}…` });
}
