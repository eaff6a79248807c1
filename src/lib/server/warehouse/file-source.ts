import { statSync } from 'node:fs';
import { databaseOf, openReadOnly } from './duckdb.ts';
import { verify } from './verify.ts';
import type { WarehouseSource } from './warehouse-source.ts';

/** The warehouse that stands in a DuckDB file, put in place by a rename. */
export function fileSource(path: string): WarehouseSource {
	return {
		identify: () => identify(path),
		async open() {
			const instance = await openReadOnly(path);
			const db = databaseOf(instance);
			try {
				return { db, meta: await verify(db), close: () => instance.closeSync() };
			} catch (error) {
				instance.closeSync();
				throw error;
			}
		}
	};
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
