import { TableError } from './table-error.ts';
import type { ByteSource } from './table-file.ts';

/**
 * Gives a file that a reader chose or dropped as a source; its bytes are read when they are asked for.
 *
 * @throws TableError of the kind unreadable, on reading, where the file was moved or changed since
 */
export function blobSource(blob: Blob, name: string): ByteSource {
	return {
		name,
		size: blob.size,
		async read(from, to) {
			try {
				return new Uint8Array(await blob.slice(from, to).arrayBuffer());
			} catch (cause) {
				const found = cause instanceof Error ? cause.name : '';
				throw new TableError('unreadable', name, { found }, { cause });
			}
		}
	};
}
