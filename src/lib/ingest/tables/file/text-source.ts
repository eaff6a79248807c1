import type { ByteSource } from './table-file.ts';

/**
 * Gives pasted text as a source of UTF-8 bytes. Half a surrogate pair, which no encoding holds, becomes
 * U+FFFD.
 *
 * @param name what to call it in messages
 */
export function textSource(text: string, name: string): ByteSource {
	return bytesSource(new TextEncoder().encode(text), name);
}

/** Gives bytes in memory as a source. */
export function bytesSource(bytes: Uint8Array, name: string): ByteSource {
	return {
		name,
		size: bytes.length,
		read: (from, to) => Promise.resolve(bytes.subarray(from, to))
	};
}
