import { m, type Locale } from '#lib/messages/index.ts';
import type { TableError, TableErrorKind } from './table-error.ts';

type Words = (inputs: { found: string; expected: string }, options: { locale: Locale }) => string;

const words: Record<TableErrorKind, Words> = {
	empty: (_, options) => m.import_file_empty({}, options),
	'too-large': m.import_file_too_large,
	encoding: m.import_file_encoding,
	'encoding-unknown': m.import_file_encoding_unknown,
	'not-a-table': m.import_file_not_a_table,
	'foreign-format': m.import_file_foreign_format,
	'too-wide': m.import_file_too_wide,
	'line-too-long': m.import_file_line_too_long,
	'too-many-cells': m.import_file_too_many_cells,
	'quote-open': m.import_file_quote_open,
	'quote-broken': m.import_file_quote_broken,
	'zip-damaged': (_, options) => m.import_file_zip_damaged({}, options),
	'zip-bomb': m.import_file_zip_bomb,
	'workbook-damaged': (_, options) => m.import_file_workbook_damaged({}, options),
	encrypted: (_, options) => m.import_file_encrypted({}, options),
	'no-sheet': (_, options) => m.import_file_no_sheet({}, options),
	unreadable: m.import_file_unreadable
};

/** Words a fault of a table file for people: the place, what is wrong, and what to do. */
export function wordTableError(error: TableError, locale: Locale): string {
	const { found, expected } = error;
	const fault = words[error.kind]({ found, expected }, { locale });
	return `${wordPlace(error, locale)}${locale === 'ja' ? '：' : ': '}${fault}`;
}

function wordPlace({ file, sheet, row, line }: TableError, locale: Locale): string {
	const whole = sheet === null ? file : m.import_file_place_sheet({ file, sheet }, { locale });
	if (row !== null) return m.issue_place_row({ file: whole, row }, { locale });
	return line === null ? whole : m.import_file_place_line({ file: whole, line }, { locale });
}
