/** How much of a file is read before it is refused. */
export interface TableLimits {
	/** bytes of a text file */
	textBytes: number;
	/** bytes of a workbook as it stands */
	workbookBytes: number;
	/** bytes of the parts of a workbook that are read, counted while unpacking */
	unpackedBytes: number;
	/** cells of a workbook, all sheets together */
	cells: number;
	/** columns of a row, trailing empty ones not counted */
	columns: number;
}

/** Bytes read from a source at its beginning, and at a time while its encoding is looked for. */
export const partBytes = 2 ** 20;

/**
 * Bytes cut into rows at a time. Rows of a larger part outlive the collector of young memory: cutting
 * 1,000,000 of them took twice the time with parts of 1 MB.
 */
export const batchBytes = 2 ** 16;

/** Characters of a row: 30 times what a cell of Excel may hold. */
export const rowCharacters = 2 ** 20;

/**
 * - textBytes: several times the 100 MB of 1,000,000 long rows; a text is read in parts, so this bounds
 *   time (about 10 s), not memory.
 * - workbookBytes, unpackedBytes, cells: a workbook is held whole. 2,000,000 numbers (80 MB of XML)
 *   took 0.8 GB of memory, 1,160,000 texts (103 MB) 0.9 GB, 164 MB of XML 1.3 GB; the workbooks of e-Stat are below 10 MB.
 * - columns: the widest tables published (47 prefectures by months) have some 600; ten times more are a
 *   table laid on its side or a damaged file.
 */
export const tableLimits: TableLimits = {
	textBytes: 512 * 2 ** 20,
	workbookBytes: 50 * 2 ** 20,
	unpackedBytes: 100 * 2 ** 20,
	cells: 2_000_000,
	columns: 1_000
};

/** Words a number of bytes: 512 MB, 3 kB. */
export function wordBytes(bytes: number): string {
	if (bytes >= 2 ** 20) return `${Math.ceil(bytes / 2 ** 20).toLocaleString('en')} MB`;
	if (bytes >= 2 ** 10) return `${Math.ceil(bytes / 2 ** 10)} kB`;
	return `${bytes} B`;
}
