import { open } from 'node:fs/promises';
import { basename } from 'node:path';
import { TableError } from '#lib/ingest/tables/file/table-error.ts';
import type { ByteSource } from '#lib/ingest/tables/file/table-file.ts';

/** A file on disk as a source; `close` frees its handle and may be called twice. */
export interface FileSource extends ByteSource {
	close(): Promise<void>;
}

/**
 * Opens a file to read bytes from it where they are asked for.
 *
 * @throws TableError of the kind unreadable, with the system's code (ENOENT, EACCES, EISDIR)
 */
export async function openFileSource(path: string): Promise<FileSource> {
	const name = basename(path);
	const handle = await open(path, 'r').catch((cause: unknown) => {
		throw unreadable(name, cause);
	});
	try {
		const stats = await handle.stat();
		if (!stats.isFile()) throw new TableError('unreadable', name, { found: 'EISDIR' });
		return {
			name,
			size: stats.size,
			async read(from, to) {
				const bytes = new Uint8Array(Math.max(0, Math.min(to, stats.size) - from));
				let length = 0;
				try {
					while (length < bytes.length) {
						const rest = bytes.length - length;
						const { bytesRead } = await handle.read(bytes, length, rest, from + length);
						if (bytesRead === 0) break;
						length += bytesRead;
					}
				} catch (cause) {
					throw unreadable(name, cause);
				}
				return bytes.subarray(0, length);
			},
			close: () => handle.close()
		};
	} catch (error) {
		await handle.close();
		throw error;
	}
}

function unreadable(name: string, cause: unknown): TableError {
	const found = String((cause as NodeJS.ErrnoException).code ?? cause);
	return new TableError('unreadable', name, { found }, { cause });
}
