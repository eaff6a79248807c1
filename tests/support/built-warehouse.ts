import type { DuckDBInstance } from '@duckdb/node-api';
import { afterAll, beforeAll } from 'vitest';
import { buildWarehouse } from '#lib/server/warehouse/build.ts';
import type { Database } from '#lib/server/warehouse/database.ts';
import { databaseOf, openReadOnly } from '#lib/server/warehouse/duckdb.ts';
import { warehousePath } from '#lib/server/warehouse/warehouse-path.ts';
import { copyPackage, realPackage, removeDirectory } from './package-copy.ts';

/** A warehouse that stands for the length of a test file; its parts are there once the tests run. */
export interface BuiltWarehouse {
	readonly db: Database;
	/** directory of the copied package */
	readonly dir: string;
	/** the warehouse file */
	readonly path: string;
}

/** Builds the warehouse of a copy of a package before the tests of a file and removes it after them. */
export function builtWarehouse(packageDir: string = realPackage): BuiltWarehouse {
	let built: BuiltWarehouse | undefined;
	let instance: DuckDBInstance | undefined;

	beforeAll(async () => {
		const dir = copyPackage(packageDir);
		const path = warehousePath(dir);
		const { report } = await buildWarehouse(dir);
		if (!report.data) throw new Error(`faulty package: ${JSON.stringify(report.log.issues)}`);
		instance = await openReadOnly(path);
		built = { db: databaseOf(instance), dir, path };
	});
	afterAll(() => {
		instance?.closeSync();
		if (built) removeDirectory(built.dir);
	});

	const get = (): BuiltWarehouse => {
		if (!built) throw new Error('warehouse is built before the first test, not while collecting');
		return built;
	};
	return {
		get db() {
			return get().db;
		},
		get dir() {
			return get().dir;
		},
		get path() {
			return get().path;
		}
	};
}
