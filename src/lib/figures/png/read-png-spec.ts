import { isJson } from '../svg/is-json.ts';
import { specName } from '../svg/svg-metadata.ts';
import { crc32 } from './crc32.ts';
import { pngSignature } from './png-chunk.ts';

const opening = `${specName}\0\0\0\0\0`;

/**
 * Reads the spec (JSON) out of a PNG of ours; null where it has none, or the chunk is damaged. Works in
 * the browser and throws for no input.
 */
export function readPngSpec(bytes: Uint8Array): string | null {
	if (pngSignature.some((byte, i) => bytes[i] !== byte)) return null;
	const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
	let at = pngSignature.length;
	while (at + 12 <= bytes.length) {
		const end = at + 8 + view.getUint32(at);
		if (end + 4 > bytes.length) return null;
		const type = String.fromCharCode(...bytes.subarray(at + 4, at + 8));
		const isSpec = type === 'iTXt' && startsWith(bytes.subarray(at + 8, end));
		if (isSpec && crc32(bytes.subarray(at + 4, end)) === view.getUint32(end))
			return asJson(bytes.subarray(at + 8 + opening.length, end));
		at = end + 4;
	}
	return null;
}

function startsWith(data: Uint8Array): boolean {
	return [...opening].every((letter, i) => data[i] === letter.charCodeAt(0));
}

function asJson(data: Uint8Array): string | null {
	const text = new TextDecoder('utf-8').decode(data);
	return isJson(text) ? text : null;
}
