import { statSync } from 'node:fs';
import { open, type FileHandle } from 'node:fs/promises';
import type { DuckDBInstance } from '@duckdb/node-api';
import { databaseOf, openReadOnly } from './duckdb.ts';
import { verify } from './verify.ts';
import type { WarehouseSource } from './warehouse-source.ts';

/** The warehouse that stands in a DuckDB file, put in place by a rename. */
export function fileSource(path: string): WarehouseSource {
	return {
		identify: () => identify(path),
		async open() {
			const before = identify(path);
			const file = await open(path);
			try {
				const instance = await openReadOnly(path);
				try {
					const db = databaseOf(instance);
					const meta = await verify(db);
					if (identify(path) !== before)
						throw new Error('the file was replaced while it was opened');
					return { db, meta, file, close: () => end(instance, file) };
				} catch (error) {
					instance.closeSync();
					throw error;
				}
			} catch (error) {
				await file.close();
				throw error;
			}
		}
	};
}

function end(instance: DuckDBInstance, file: FileHandle): void {
	instance.closeSync();
	void file.close();
}

/** A rename gives the name another inode; size and time tell a file that was written in place. */
function identify(path: string): string {
	try {
		const { ino, size, mtimeNs } = statSync(path, { bigint: true });
		return `${ino}:${size}:${mtimeNs}`;
	} catch {
		// a file that cannot be seen now, for whatever reason, is looked for again
		return '';
	}
}
