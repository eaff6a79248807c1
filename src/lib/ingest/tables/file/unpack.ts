import { Inflate } from 'fflate';
import { crc32 } from './crc32.ts';
import { wordBytes } from './limits.ts';
import { TableError } from './table-error.ts';
import { packedBytes, type ZipEntry } from './zip-directory.ts';

/** Deflate packs at most 1,032 to 1, so each piece grows to 17 MB at most before it is counted. */
const pieceBytes = 2 ** 14;

/**
 * Unpacks entries of a ZIP file. What comes out is counted as it comes, whatever size is declared, and
 * checked against its checksum.
 *
 * @param limit bytes that all of them together may have
 * @throws TableError of the kinds zip-bomb, zip-damaged, encrypted
 */
export function unpack(
	bytes: Uint8Array,
	entries: readonly ZipEntry[],
	limit: number,
	file: string
): Map<string, Uint8Array> {
	const parts = new Map<string, Uint8Array>();
	let left = limit;
	for (const entry of entries) {
		if (entry.isEncrypted) throw new TableError('encrypted', file);
		const part = unpackEntry(packedBytes(bytes, entry, file), entry, left);
		if (part === 'too-large')
			throw new TableError('zip-bomb', file, { expected: wordBytes(limit) });
		if (part === 'damaged' || crc32(part) !== entry.crc) throw new TableError('zip-damaged', file);
		left -= part.length;
		parts.set(entry.name, part);
	}
	return parts;
}

function unpackEntry(
	packed: Uint8Array,
	{ method }: ZipEntry,
	limit: number
): Uint8Array | 'too-large' | 'damaged' {
	if (method === 0) return packed.length > limit ? 'too-large' : packed;
	if (method !== 8) return 'damaged';
	const pieces: Uint8Array[] = [];
	let length = 0;
	let isWhole = false;
	const inflate = new Inflate((piece, isLast) => {
		length += piece.length;
		isWhole = isLast;
		if (length <= limit) pieces.push(piece);
	});
	try {
		for (let at = 0; at < packed.length; at += pieceBytes) {
			inflate.push(packed.subarray(at, at + pieceBytes), at + pieceBytes >= packed.length);
			if (length > limit) return 'too-large';
		}
	} catch {
		// fflate throws at any code that Deflate does not have
		return 'damaged';
	}
	return isWhole ? join(pieces, length) : 'damaged';
}

function join(pieces: readonly Uint8Array[], length: number): Uint8Array {
	const whole = new Uint8Array(length);
	let at = 0;
	for (const piece of pieces) {
		whole.set(piece, at);
		at += piece.length;
	}
	return whole;
}
