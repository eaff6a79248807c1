import { copyFileSync, renameSync, writeFileSync } from 'node:fs';
import { buildWarehouse } from '#lib/server/warehouse/build.ts';
import type { Database } from '#lib/server/warehouse/database.ts';
import { sql } from '#lib/server/warehouse/sql.ts';
import { warehousePath } from '#lib/server/warehouse/warehouse-path.ts';
import { copyPackage, replaceInFile } from './package-copy.ts';

/** A built warehouse with the value that `readVariant` reads of it. */
export interface Variant {
	dir: string;
	path: string;
	dataVersion: string;
	value: number;
}

/** No document breaks this total down, so that no parts have to add up to it. */
const row = 'child-pornography-persons,00,2000-H1,,,';

/** Builds the real package with another value in the cell that `readVariant` reads. */
export async function buildVariant(value: number): Promise<Variant> {
	const dir = copyPackage();
	replaceInFile(dir, 'observations/child-sexual-exploitation.csv', `${row}91,`, `${row}${value},`);
	const { built, dataVersion } = await buildWarehouse(dir);
	if (!built) throw new Error('faulty variant');
	return { dir, path: warehousePath(dir), dataVersion, value };
}

/** Reads the one value in which variants differ, and the data version beside it. */
export async function readVariant(db: Database): Promise<{ value: number; dataVersion: string }> {
	const [found] = await db.all<{ value: number; dataVersion: string }>(sql`
		SELECT o.value, m.data_version AS "dataVersion" FROM observation_current AS o, meta AS m
		WHERE o.indicator = 'child-pornography-persons' AND o.area = '00' AND o.period = '2000-H1'
			AND o.breakdown = ''`);
	if (!found) throw new Error('no value');
	return found;
}

/** Puts a copy of a file in place by one rename, as a build does. */
export function putInPlace(from: string, path: string): void {
	copyFileSync(from, `${path}.next`);
	renameSync(`${path}.next`, path);
}

/** Puts a file that is no warehouse in place by one rename. */
export function putBytesInPlace(bytes: Uint8Array | string, path: string): void {
	writeFileSync(`${path}.next`, bytes);
	renameSync(`${path}.next`, path);
}
