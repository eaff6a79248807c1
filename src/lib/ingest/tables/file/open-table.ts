import { readExactly } from './decode-parts.ts';
import { isZip, tellForeignFormat, tellZip } from './foreign-format.ts';
import { partBytes, tableLimits, wordBytes, type TableLimits } from './limits.ts';
import { openText } from './open-text.ts';
import { readWorkbook } from './read-workbook.ts';
import { TableError } from './table-error.ts';
import type { ByteSource, Encoding, TableFile } from './table-file.ts';
import { readZipDirectory } from './zip-directory.ts';

/** What is known of a file beforehand, and other limits than the usual ones. */
export interface OpenOptions {
	/** instead of the one detected */
	encoding?: Encoding;
	/** one character between cells, instead of the one detected */
	delimiter?: string;
	limits?: Partial<TableLimits>;
}

/**
 * Opens a table file by its content, whatever its ending: text between delimiters or a workbook (XLSX).
 * Of a text only its beginning is read here; a workbook is read whole.
 *
 * @throws TableError where it is neither, too large, protected or damaged
 */
export async function openTable(source: ByteSource, options: OpenOptions = {}): Promise<TableFile> {
	const limits = { ...tableLimits, ...options.limits };
	const { name: file } = source;
	if (source.size === 0) throw new TableError('empty', file);
	const head = await readExactly(source, 0, Math.min(source.size, partBytes));
	if (isZip(head)) return openWorkbook(source, limits);
	const foreign = tellForeignFormat(head);
	if (foreign?.isEncrypted) throw new TableError('encrypted', file);
	if (foreign) throw foreignFormat(file, foreign.name);
	refuseLarge(source, limits.textBytes);
	return openText(source, head, { ...options, columns: limits.columns });
}

async function openWorkbook(source: ByteSource, limits: TableLimits): Promise<TableFile> {
	refuseLarge(source, limits.workbookBytes);
	const { name } = source;
	const bytes = await readExactly(source, 0, source.size);
	const entries = readZipDirectory(bytes, name);
	const foreign = tellZip(entries);
	if (foreign !== null) throw foreignFormat(name, foreign);
	const sheets = await readWorkbook(bytes, entries, limits, name);
	return { name, format: 'xlsx', encoding: null, sheets };
}

function foreignFormat(file: string, found: string): TableError {
	return new TableError('foreign-format', file, { found, expected: 'XLSX, CSV' });
}

function refuseLarge({ name, size }: ByteSource, limit: number): void {
	if (size <= limit) return;
	throw new TableError('too-large', name, { found: wordBytes(size), expected: wordBytes(limit) });
}
