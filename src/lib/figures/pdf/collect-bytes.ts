import type { Readable } from 'node:stream';

/** Gives all that a stream brings as one run of bytes; rejects where the stream fails. */
export async function collectBytes(stream: Readable): Promise<Uint8Array> {
	const parts: Buffer[] = [];
	for await (const part of stream) parts.push(part as Buffer);
	return new Uint8Array(Buffer.concat(parts));
}
