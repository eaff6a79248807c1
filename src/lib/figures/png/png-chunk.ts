import { crc32 } from './crc32.ts';

/** The eight bytes that every PNG begins with. */
export const pngSignature = [0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a] as const;

/** Writes a chunk of PNG: length, four letters of its type, data, check sum (PNG 3, 5.3). */
export function pngChunk(type: string, data: Uint8Array): Uint8Array {
	const chunk = new Uint8Array(data.length + 12);
	const view = new DataView(chunk.buffer);
	view.setUint32(0, data.length);
	chunk.set(new TextEncoder().encode(type), 4);
	chunk.set(data, 8);
	view.setUint32(data.length + 8, crc32(chunk.subarray(4, data.length + 8)));
	return chunk;
}

/** Writes how many pixels stand in a metre, the same in both directions (PNG 3, 11.3.4.3). */
export function physicalSize(dpi: number): Uint8Array {
	const data = new Uint8Array(9);
	const view = new DataView(data.buffer);
	const perMetre = Math.round(dpi / 0.0254);
	view.setUint32(0, perMetre);
	view.setUint32(4, perMetre);
	view.setUint8(8, 1);
	return pngChunk('pHYs', data);
}

/** Writes a text in UTF-8, not compressed, under a keyword of Latin letters (PNG 3, 11.3.3.4). */
export function internationalText(keyword: string, text: string): Uint8Array {
	// keyword, its end, no compression and its method, no language, no translated keyword
	return pngChunk('iTXt', new TextEncoder().encode(`${keyword}\0\0\0\0\0${text}`));
}

/** Puts chunks behind the header of a PNG. */
export function withChunks(png: Uint8Array, chunks: readonly Uint8Array[]): Uint8Array {
	const header = pngSignature.length + 25;
	const parts = [png.subarray(0, header), ...chunks, png.subarray(header)];
	const whole = new Uint8Array(parts.reduce((sum, part) => sum + part.length, 0));
	let at = 0;
	for (const part of parts) {
		whole.set(part, at);
		at += part.length;
	}
	return whole;
}
