import { TableError } from './table-error.ts';

/** One entry of a ZIP file, as its central directory names it. */
export interface ZipEntry {
	name: string;
	/** 0 stored, 8 deflated */
	method: number;
	crc: number;
	/** where its header begins, and how many bytes are packed */
	from: number;
	packed: number;
	isEncrypted: boolean;
}

const endSignature = 0x06054b50;
const entrySignature = 0x02014b50;
const headerSignature = 0x04034b50;
/** a comment of 65,535 bytes may follow the end record */
const endReach = 22 + 0xffff;

/**
 * Reads the central directory of a ZIP file (PKWARE APPNOTE 4.3.12, 4.3.16), which stands at its end: a
 * file cut short has none.
 *
 * @throws TableError of the kind zip-damaged
 */
export function readZipDirectory(bytes: Uint8Array, file: string): ZipEntry[] {
	const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
	try {
		const end = findEnd(view);
		if (end === null) throw new RangeError('no end record');
		const entries: ZipEntry[] = [];
		let at = view.getUint32(end + 16, true);
		for (let left = view.getUint16(end + 10, true); left > 0; left -= 1) {
			if (view.getUint32(at, true) !== entrySignature) throw new RangeError('no entry');
			const length = view.getUint16(at + 28, true);
			entries.push({
				name: new TextDecoder().decode(bytes.subarray(at + 46, at + 46 + length)),
				method: view.getUint16(at + 10, true),
				crc: view.getUint32(at + 16, true),
				from: view.getUint32(at + 42, true),
				packed: view.getUint32(at + 20, true),
				isEncrypted: (view.getUint16(at + 8, true) & 1) === 1
			});
			at += 46 + length + view.getUint16(at + 30, true) + view.getUint16(at + 32, true);
		}
		return entries;
	} catch (cause) {
		// DataView throws a RangeError at any place outside the file
		throw new TableError('zip-damaged', file, {}, { cause });
	}
}

/**
 * Gives the packed bytes of an entry.
 *
 * @throws TableError of the kind zip-damaged where they are not wholly there
 */
export function packedBytes(bytes: Uint8Array, entry: ZipEntry, file: string): Uint8Array {
	const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
	const { from, packed } = entry;
	if (from + 30 > bytes.length || view.getUint32(from, true) !== headerSignature)
		throw new TableError('zip-damaged', file);
	const start = from + 30 + view.getUint16(from + 26, true) + view.getUint16(from + 28, true);
	if (start + packed > bytes.length) throw new TableError('zip-damaged', file);
	return bytes.subarray(start, start + packed);
}

function findEnd(view: DataView): number | null {
	const lowest = Math.max(0, view.byteLength - endReach);
	for (let at = view.byteLength - 22; at >= lowest; at -= 1)
		if (view.getUint32(at, true) === endSignature) return at;
	return null;
}
