import { closeSync, fsyncSync, mkdirSync, openSync, renameSync, rmSync } from 'node:fs';
import { dirname } from 'node:path';
import { DuckDBInstance } from '@duckdb/node-api';
import { readPackage, type FurtherRule, type PackageReport } from '#lib/ingest/read-package.ts';
import { directoryFiles, packageVersion, versionOf } from '../package-files.ts';
import { readReleases, releasesVersion, type ListedRelease } from '../releases/release-folder.ts';
import { removeAbandoned, temporaryName } from '../temporary-name.ts';
import { databaseOf, openReadOnly } from './duckdb.ts';
import { loadPackage } from './load.ts';
import { loadReleases } from './load-releases.ts';
import { readSql } from './read-sql.ts';
import { warehousePath } from './warehouse-path.ts';
import { schemaVersion, verify, type WarehouseMeta } from './verify.ts';

/** A step of a build, told as it goes on. */
export interface BuildProgress {
	step: 'check' | 'load' | 'finish' | 'verify';
	done: number;
	total: number;
}

/** What a build gave: the warehouse in place, or the report of why there is none. */
export interface BuildResult {
	built: boolean;
	dataVersion: string;
	report: PackageReport;
}

/**
 * Checks a package directory and builds its warehouse: under a temporary name, verified, then put in
 * place by one rename, so that the final name only ever holds a whole file. Faulty data build nothing.
 *
 * @param rules checked beside those of the package itself
 * @throws Error where the disk or the engine fails; nothing is left half-written then
 */
export async function buildWarehouse(
	dataDir: string,
	onProgress: (progress: BuildProgress) => void = () => {},
	rules: readonly FurtherRule[] = []
): Promise<BuildResult> {
	const files = directoryFiles(dataDir);
	const dataVersion = versionOf(files);
	const report = readPackage(files, {
		onFile: (_, done, total) => onProgress({ step: 'check', done, total }),
		rules
	});
	if (!report.data || !report.descriptor) return { built: false, dataVersion, report };
	const released = { list: readReleases(dataDir), version: releasesVersion(dataDir) };
	const path = warehousePath(dataDir);
	mkdirSync(dirname(path), { recursive: true });
	removeAbandoned(path);
	const temporary = temporaryName(path);
	try {
		await write(temporary, report, { dataVersion, released }, onProgress);
		onProgress({ step: 'verify', done: 0, total: 1 });
		await verifyFile(temporary);
		syncToDisk(temporary);
		renameSync(temporary, path);
		onProgress({ step: 'verify', done: 1, total: 1 });
	} finally {
		rmSync(temporary, { force: true });
		rmSync(`${temporary}.wal`, { force: true });
	}
	return { built: true, dataVersion, report };
}

/** What a warehouse is made of beside the tables of the package. */
interface Stamp {
	dataVersion: string;
	released: { list: ListedRelease[]; version: string };
}

/** Whether a warehouse file is whole, of this program's shape, and of the data and releases that stand there now. */
export async function isUpToDate(dataDir: string): Promise<boolean> {
	try {
		const { dataVersion, releases } = await verifyFile(warehousePath(dataDir));
		return dataVersion === packageVersion(dataDir) && releases === releasesVersion(dataDir);
	} catch {
		// absent, partial and damaged files all mean the same to the caller: build it again
		return false;
	}
}

/** Gives the data version of a warehouse file that is whole and of this program's shape, else null. */
export async function builtVersion(path: string): Promise<string | null> {
	try {
		return (await verifyFile(path)).dataVersion;
	} catch {
		// absent, partial and damaged files all mean the same to the caller: build it again
		return null;
	}
}

async function write(
	path: string,
	{ data, descriptor }: PackageReport,
	{ dataVersion, released }: Stamp,
	onProgress: (progress: BuildProgress) => void
): Promise<void> {
	if (!data || !descriptor) throw new Error('unchecked package');
	// one thread: rows and blocks fall in the same order in every build
	const instance = await DuckDBInstance.create(path, { threads: '1', memory_limit: '1GB' });
	try {
		const connection = await instance.connect();
		try {
			await connection.run(readSql('schema'));
			await connection.run(readSql('plans'));
			await connection.run(readSql('releases'));
			await loadPackage(connection, data, (done, total) =>
				onProgress({ step: 'load', done, total })
			);
			await loadReleases(connection, released.list);
			onProgress({ step: 'finish', done: 0, total: 1 });
			for (const step of ['codes', 'observation', 'finish'] as const)
				await connection.run(readSql(step));
			await connection.run('INSERT INTO meta VALUES ($1, $2, $3, $4, $5)', [
				dataVersion,
				schemaVersion,
				descriptor.name,
				descriptor.version,
				released.version
			]);
			await connection.run('CHECKPOINT');
			onProgress({ step: 'finish', done: 1, total: 1 });
		} finally {
			connection.closeSync();
		}
	} finally {
		instance.closeSync();
	}
}

async function verifyFile(path: string): Promise<WarehouseMeta> {
	const instance = await openReadOnly(path);
	try {
		return await verify(databaseOf(instance));
	} finally {
		instance.closeSync();
	}
}

function syncToDisk(path: string): void {
	const handle = openSync(path, 'r+');
	try {
		fsyncSync(handle);
	} finally {
		closeSync(handle);
	}
}
