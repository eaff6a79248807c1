import type { IssueLog } from './issue.ts';

/** Decodes a file of the package as UTF-8; a byte order mark or another encoding is a fault. */
export function decodeText(bytes: Uint8Array, file: string, log: IssueLog): string | null {
	const place = { file, row: null, column: '' };
	if (bytes.length === 0) {
		log.add('file/empty', place);
		return null;
	}
	if (bytes[0] === 0xef && bytes[1] === 0xbb && bytes[2] === 0xbf)
		log.add('file/bom', { ...place, row: 1 });
	try {
		return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
	} catch {
		// the decoder's own message says no more than that the bytes are not UTF-8
		log.add('file/encoding', place, { expected: 'UTF-8' });
		return null;
	}
}
