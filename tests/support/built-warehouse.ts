import { cpSync } from 'node:fs';
import type { DuckDBInstance } from '@duckdb/node-api';
import { afterAll, beforeAll, inject } from 'vitest';
import { buildWarehouse } from '#lib/server/warehouse/build.ts';
import type { Database } from '#lib/server/warehouse/database.ts';
import { databaseOf, openReadOnly } from '#lib/server/warehouse/duckdb.ts';
import { warehousePath } from '#lib/server/warehouse/warehouse-path.ts';
import { copyPackage, realPackage, removeDirectory, temporaryDirectory } from './package-copy.ts';
import { loadPostgres, type PostgresWarehouse } from './postgres-database.ts';

/** A warehouse that stands for the length of a test file; its parts are there once the tests run. */
export interface BuiltWarehouse {
	/** of the engine that the tests are run on */
	readonly db: Database;
	/** of the warehouse file, whatever the engine */
	readonly fileDb: Database;
	/** directory of the copied package */
	readonly dir: string;
	/** the warehouse file */
	readonly path: string;
}

/** Copies what this run has built of the real package; another one, or where nothing was, is built here. */
async function copyBuilt(packageDir: string): Promise<string> {
	const shared = packageDir === realPackage ? inject('builtPackage') : undefined;
	if (shared !== undefined) {
		const dir = temporaryDirectory();
		cpSync(shared, dir, { recursive: true });
		return dir;
	}
	const dir = copyPackage(packageDir);
	const { report } = await buildWarehouse(dir);
	if (!report.data) throw new Error(`faulty package: ${JSON.stringify(report.log.issues)}`);
	return dir;
}

/**
 * Builds the warehouse of a copy of a package before the tests of a file and removes it after them. With
 * `MIMAMORI_TEST_ENGINE=postgres` it is loaded into a PostgreSQL, which answers then.
 */
export function builtWarehouse(packageDir: string = realPackage): BuiltWarehouse {
	let built: BuiltWarehouse | undefined;
	let instance: DuckDBInstance | undefined;
	let loaded: PostgresWarehouse | undefined;

	beforeAll(async () => {
		const dir = await copyBuilt(packageDir);
		const path = warehousePath(dir);
		instance = await openReadOnly(path);
		const fileDb = databaseOf(instance);
		if (process.env['MIMAMORI_TEST_ENGINE'] === 'postgres') loaded = await loadPostgres(path);
		built = { db: loaded?.db ?? fileDb, fileDb, dir, path };
	});
	afterAll(async () => {
		await loaded?.drop();
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
		get fileDb() {
			return get().fileDb;
		},
		get dir() {
			return get().dir;
		},
		get path() {
			return get().path;
		}
	};
}
