import type { ZipEntry } from './zip-directory.ts';

/** A format that is not read: its name, and whether it is protected by a password. */
export interface ForeignFormat {
	name: string;
	isEncrypted: boolean;
}

const signatures: [string, number[]][] = [
	['PDF', [0x25, 0x50, 0x44, 0x46, 0x2d]],
	['PNG', [0x89, 0x50, 0x4e, 0x47]],
	['JPEG', [0xff, 0xd8, 0xff]],
	['GIF', [0x47, 0x49, 0x46, 0x38]],
	['gzip', [0x1f, 0x8b]],
	['7-Zip', [0x37, 0x7a, 0xbc, 0xaf]],
	['RAR', [0x52, 0x61, 0x72, 0x21]],
	['RTF', [0x7b, 0x5c, 0x72, 0x74, 0x66]],
	['Parquet', [0x50, 0x41, 0x52, 0x31]],
	['SQLite', [0x53, 0x51, 0x4c, 0x69, 0x74, 0x65, 0x20, 0x66]],
	['XLS (Excel 4)', [0x09, 0x04, 0x06, 0x00]],
	['XLS (Excel 3)', [0x09, 0x02, 0x06, 0x00]]
];
const compoundFile = [0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1];

/** Tells by the beginning of a file which format, not read here, it has; null where none is known. */
export function tellForeignFormat(head: Uint8Array): ForeignFormat | null {
	if (startsWith(head, compoundFile)) return tellCompoundFile(head);
	const known = signatures.find(([, bytes]) => startsWith(head, bytes));
	const name = known?.[0] ?? tellMarkup(head);
	return name === null ? null : { name, isEncrypted: false };
}

/** Whether a file begins like a ZIP, as workbooks do. */
export function isZip(head: Uint8Array): boolean {
	return startsWith(head, [0x50, 0x4b, 3, 4]) || startsWith(head, [0x50, 0x4b, 5, 6]);
}

/** Tells by its entries which format a ZIP has; null for a workbook (XLSX). */
export function tellZip(entries: readonly ZipEntry[]): string | null {
	const has = (pattern: RegExp) => entries.some(({ name }) => pattern.test(name));
	if (has(/^\/?xl\/workbook\.bin$/)) return 'XLSB';
	if (has(/^\/?\[Content_Types\]\.xml$/) && has(/worksheets\/|workbook[^/]*\.xml$/)) return null;
	if (has(/^word\//)) return 'DOCX';
	if (has(/^ppt\//)) return 'PPTX';
	if (has(/^mimetype$/) && has(/^content\.xml$/)) return 'OpenDocument (ODS, ODT)';
	return 'ZIP';
}

function tellCompoundFile(head: Uint8Array): ForeignFormat {
	const text = new TextDecoder('latin1').decode(head).replaceAll('\0', '');
	if (text.includes('EncryptedPackage')) return { name: 'XLSX', isEncrypted: true };
	if (text.includes('WordDocument')) return { name: 'DOC', isEncrypted: false };
	if (text.includes('PowerPoint Document')) return { name: 'PPT', isEncrypted: false };
	return { name: 'XLS', isEncrypted: false };
}

function tellMarkup(head: Uint8Array): string | null {
	const text = new TextDecoder('latin1').decode(head.subarray(0, 1024)).replaceAll('\0', '');
	// a byte order mark reads as other letters here
	const start = text.replace(/^[^\s<]{0,3}\s*/, '').toLowerCase();
	if (/^(<!--.*?-->\s*)*<(!doctype html|html|head|body|table|meta)\b/s.test(start)) return 'HTML';
	return start.startsWith('<?xml') ? 'XML' : null;
}

function startsWith(head: Uint8Array, bytes: readonly number[]): boolean {
	return bytes.every((byte, i) => head[i] === byte);
}
