/** What can be wrong with a table file as such, before any cell of it is understood. */
export const tableErrorKinds = [
	'empty',
	'too-large',
	'encoding',
	'encoding-unknown',
	'not-a-table',
	'foreign-format',
	'too-wide',
	'line-too-long',
	'too-many-cells',
	'quote-open',
	'quote-broken',
	'zip-damaged',
	'zip-bomb',
	'workbook-damaged',
	'encrypted',
	'no-sheet',
	'unreadable'
] as const;
export type TableErrorKind = (typeof tableErrorKinds)[number];

/** Where a fault of a file lies and what stands there; what is not known is left out. */
export interface TableFault {
	/** name of the sheet, in a workbook */
	sheet?: string;
	/** row as a spreadsheet counts it, from 1 */
	row?: number;
	/** line of the text, from 1; unlike rows, quoted line ends count too */
	line?: number;
	/** what was found: a name, a number with its unit, a cell's beginning */
	found?: string;
	/** what was expected in its place: a limit with its unit, names of formats */
	expected?: string;
}

/** A table file that cannot be read, with the place and the reason; `wordTableError` words it. */
export class TableError extends Error {
	override readonly name = 'TableError';
	readonly sheet: string | null;
	readonly row: number | null;
	readonly line: number | null;
	readonly found: string;
	readonly expected: string;

	/** @param file name of the file, as people know it */
	constructor(
		readonly kind: TableErrorKind,
		readonly file: string,
		fault: TableFault = {},
		options?: ErrorOptions
	) {
		super(`${file}: ${kind}${fault.found === undefined ? '' : ` (${fault.found})`}`, options);
		this.sheet = fault.sheet ?? null;
		this.row = fault.row ?? null;
		this.line = fault.line ?? null;
		this.found = fault.found ?? '';
		this.expected = fault.expected ?? '';
	}
}
