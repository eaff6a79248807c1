import type { EnginePart } from './desk.ts';

/**
 * Fetches a file in pieces and tells how many bytes have come.
 *
 * @param ontold told the bytes so far, and whether they are packed (gzip)
 * @throws Error where it does not come, or not whole
 */
export async function fetchBytes(
	src: string,
	ontold: (bytes: number, isPacked: boolean) => void
): Promise<Uint8Array<ArrayBuffer>> {
	const response = await fetch(src);
	if (!response.ok || !response.body) throw new Error(`${response.status}`);
	const pieces: Uint8Array<ArrayBuffer>[] = [];
	let length = 0;
	const reader = response.body.getReader();
	for (;;) {
		const { done, value } = await reader.read();
		if (done) break;
		pieces.push(value);
		length += value.length;
		ontold(length, isPacked(pieces[0]));
	}
	const bytes = new Uint8Array(length);
	let end = 0;
	for (const piece of pieces) {
		bytes.set(piece, end);
		end += piece.length;
	}
	return bytes;
}

/**
 * Fetches a file of the engine. It stands packed, and some servers say so in a header, on which the
 * browser unpacks it; where it comes packed it is unpacked here.
 *
 * @param ontold told how many of the packed bytes have come
 */
export async function fetchPart(
	part: EnginePart,
	type: string,
	ontold: (packed: number) => void
): Promise<Blob> {
	const bytes = await fetchBytes(part.src, (length, packed) =>
		ontold(packed ? length : (length / part.size) * part.packed)
	);
	if (!isPacked(bytes)) return new Blob([bytes], { type });
	const unpacked = new Blob([bytes]).stream().pipeThrough(new DecompressionStream('gzip'));
	return new Blob([await new Response(unpacked).arrayBuffer()], { type });
}

const isPacked = (bytes: Uint8Array | undefined): boolean =>
	bytes !== undefined && bytes[0] === 0x1f && bytes[1] === 0x8b;
