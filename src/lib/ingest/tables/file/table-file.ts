/** Encodings in which published tables come, by their WHATWG names. */
export const encodings = ['utf-8', 'shift_jis', 'euc-jp', 'utf-16le', 'utf-16be'] as const;
export type Encoding = (typeof encodings)[number];

/** Bytes that can be read in parts: a file on disk, one a reader dropped, or pasted text. */
export interface ByteSource {
	/** name of the file, for messages and for its ending */
	readonly name: string;
	/** in bytes */
	readonly size: number;
	/** Gives the bytes from `from` up to, not including, `to`; fewer only where the source ends. */
	read(from: number, to: number): Promise<Uint8Array>;
}

/** Cells joined to one; rows and columns count from 0, both ends are included. */
export interface Merge {
	top: number;
	left: number;
	bottom: number;
	right: number;
}

/** One sheet of a table file, as the text of its cells. */
export interface SheetSource {
	/** name of the sheet; empty for a text file */
	readonly name: string;
	/** joined cells; only the first of them holds text */
	readonly merges: readonly Merge[];
	/**
	 * Gives the rows from the first on, in batches, with empty rows in place; a row is as long as its
	 * last cell that holds text. Can be called again.
	 *
	 * @throws TableError where the file turns out to be unreadable further down
	 */
	rows(): AsyncIterable<readonly (readonly string[])[]>;
}

/** How the text of a table was read. */
export interface DetectedForm {
	/** whether a byte order mark was there */
	readonly bom: boolean;
	/** how sure the encoding is: by its mark or the only one that fits; by far the likelier; a guess */
	readonly certainty: 'certain' | 'likely' | 'guess';
	/** one character */
	readonly delimiter: string;
}

/** A table file that was opened: what it is, and its sheets. */
export interface TableFile {
	readonly name: string;
	readonly format: 'csv' | 'tsv' | 'xlsx';
	/** null for a workbook */
	readonly encoding: Encoding | null;
	/** how a text was read, none for a workbook */
	readonly detected?: DetectedForm;
	readonly sheets: readonly SheetSource[];
}
