import type { ByteSource } from '#lib/ingest/tables/file/table-file.ts';
import { tableLimits } from '#lib/ingest/tables/file/limits.ts';
import { bytesSource } from '#lib/ingest/tables/file/text-source.ts';
import { openFileSource } from '#lib/server/import/file-source.ts';

/** Opens the file of a command, `-` being the standard input; `close` is to be called at the end. */
export async function openInput(
	file: string,
	onRead: (done: number, total: number) => void
): Promise<ByteSource & { close: () => Promise<void> }> {
	if (file === '-') return { ...(await readStandardInput()), close: () => Promise.resolve() };
	const source = await openFileSource(file);
	return {
		name: source.name,
		size: source.size,
		read(from, to) {
			onRead(Math.min(to, source.size), source.size);
			return source.read(from, to);
		},
		close: () => source.close()
	};
}

/** All of the standard input, or just more than is taken. */
async function readStandardInput(): Promise<ByteSource> {
	const pieces: Buffer[] = [];
	let size = 0;
	for await (const piece of process.stdin as AsyncIterable<Buffer>) {
		pieces.push(piece);
		size += piece.length;
		if (size > tableLimits.textBytes) break;
	}
	return bytesSource(new Uint8Array(Buffer.concat(pieces)), 'stdin');
}
