import type { FileHandle } from 'node:fs/promises';

/** A part of a file: its first and last byte, counted from 0. */
export interface FilePart {
	first: number;
	last: number;
}

const partLength = 262_144;

/**
 * Reads which part of a file a request wants (RFC 9110): null means all of it, as do several parts at
 * once, units other than bytes, and a condition, which a weak entity tag never meets.
 *
 * @returns `outside` where the part begins behind the end of the file
 */
export function readRange(headers: Headers, size: number): FilePart | null | 'outside' {
	const asked = /^bytes=(\d*)-(\d*)$/.exec(headers.get('range')?.trim() ?? '');
	const [, from = '', to = ''] = asked ?? [];
	if (!asked || (from === '' && to === '') || headers.has('if-range')) return null;
	if (from === '') {
		const length = Math.min(Number(to), size);
		return length === 0 ? 'outside' : { first: size - length, last: size - 1 };
	}
	const first = Number(from);
	if (to !== '' && Number(to) < first) return null;
	if (first >= size) return 'outside';
	return { first, last: to === '' ? size - 1 : Math.min(Number(to), size - 1) };
}

/** Gives a part of an open file, read as it is asked for; the file stays open. */
export function partOfFile(
	file: FileHandle,
	first: number,
	last: number
): ReadableStream<Uint8Array> {
	let at = first;
	return new ReadableStream<Uint8Array>(
		{
			async pull(controller) {
				const part = new Uint8Array(Math.min(partLength, last - at + 1));
				const { bytesRead } = await file.read(part, 0, part.length, at);
				if (bytesRead === 0) throw new Error('the file is shorter than it was');
				at += bytesRead;
				controller.enqueue(part.subarray(0, bytesRead));
				if (at > last) controller.close();
			}
		},
		{ highWaterMark: 0 }
	);
}
