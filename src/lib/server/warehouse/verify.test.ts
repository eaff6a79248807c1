import { copyFileSync, readFileSync, truncateSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { DuckDBInstance } from '@duckdb/node-api';
import { beforeEach, describe, expect, it } from 'vitest';
import { builtWarehouse } from '../../../../tests/support/built-warehouse.ts';
import { tableContents } from '../../../../tests/support/table-contents.ts';
import { packageVersion } from '../package-files.ts';
import { releasesVersion } from '../releases/release-folder.ts';
import { databaseOf, openReadOnly } from './duckdb.ts';
import { sql } from './sql.ts';
import { schemaVersion, verify, type WarehouseMeta } from './verify.ts';

const warehouse = builtWarehouse();
let copy: string;

beforeEach(() => {
	copy = join(warehouse.dir, 'copy.duckdb');
	copyFileSync(warehouse.path, copy);
});

async function change(statement: string): Promise<void> {
	const instance = await DuckDBInstance.create(copy);
	const connection = await instance.connect();
	await connection.run(statement);
	connection.closeSync();
	instance.closeSync();
}

async function verifyCopy(): Promise<WarehouseMeta> {
	const instance = await openReadOnly(copy);
	try {
		return await verify(databaseOf(instance));
	} finally {
		instance.closeSync();
	}
}

/** DuckDB writes three headers of 4 kB, then blocks of 256 kB. */
const firstBlock = 3 * 4096;
const blockLength = 262_144;

const isRefused = (): Promise<boolean> =>
	verifyCopy().then(
		() => false,
		() => true
	);

async function contentsOfCopy(): Promise<Record<string, object[]>> {
	const instance = await openReadOnly(copy);
	try {
		return await tableContents(databaseOf(instance));
	} finally {
		instance.closeSync();
	}
}

describe('verify', () => {
	it('tells what a whole warehouse says of itself', async () => {
		const version = packageVersion(warehouse.dir);
		expect(await verifyCopy()).toEqual({
			dataVersion: version,
			packageName: 'mimamori',
			packageVersion: expect.stringMatching(/^\d+\.\d+\.\d+$/) as string,
			releases: releasesVersion(warehouse.dir)
		});
	});

	it('takes a file that was opened for writing and left as it was', async () => {
		await change('CHECKPOINT');
		expect((await verifyCopy()).dataVersion).toBe(packageVersion(warehouse.dir));
	});

	it.each([0.1, 0.5, 0.9])('refuses a file cut off at %d of its length', async (share) => {
		truncateSync(copy, Math.floor(readFileSync(copy).length * share));
		await expect(verifyCopy()).rejects.toThrow();
	});

	it('refuses an empty file', async () => {
		truncateSync(copy, 0);
		await expect(verifyCopy()).rejects.toThrow();
	});

	it('refuses a file without meta, as a build leaves that did not finish', async () => {
		await change('DELETE FROM meta');
		await expect(verifyCopy()).rejects.toThrow('warehouse without meta: the build did not finish');
	});

	it('refuses a file without the table of meta', async () => {
		await change('DROP TABLE meta');
		await expect(verifyCopy()).rejects.toThrow('SELECT * FROM meta');
	});

	it('refuses a file of another schema version and says which', async () => {
		await change(`UPDATE meta SET schema_version = ${schemaVersion + 1}`);
		await expect(verifyCopy()).rejects.toThrow(
			`warehouse of another shape: ${schemaVersion + 1}, not ${schemaVersion}`
		);
	});

	it.each([
		['an observation changed', "UPDATE observation SET value = value + 1 WHERE period = '2000-H1'"],
		['a quote changed', "UPDATE observation SET quote = 'x' WHERE period = '2000-H1'"],
		['an observation missing', 'DELETE FROM observation WHERE id = 1'],
		['an observation twice', 'INSERT INTO observation SELECT * FROM observation WHERE id = 1'],
		['all observations missing', 'DELETE FROM observation'],
		[
			'a current observation changed',
			"UPDATE observation_current SET value = value + 1 WHERE period = '2000-H1'"
		],
		['a current observation missing', 'DELETE FROM observation_current WHERE id = 1'],
		['a document changed', "UPDATE source SET title_ja = 'x' WHERE id = 'npa-2010-white-paper'"],
		['a document missing', "DELETE FROM source WHERE id = 'npa-2010-white-paper'"],
		['an indicator missing', "DELETE FROM indicator WHERE id = 'sns-victims'"],
		['an indicator changed', "UPDATE indicator SET unit = '件' WHERE id = 'sns-victims'"],
		['a break missing', "DELETE FROM break WHERE indicator = 'sns-victims'"],
		['a gap changed', "UPDATE gap SET reason = 'not-collected'"],
		['a comparison changed', "UPDATE comparison SET relation = 'revision'"]
	])('refuses a file with %s', async (_, statement) => {
		await change(statement);
		await expect(verifyCopy()).rejects.toThrow('warehouse is not whole');
	});

	it('names the tables that differ', async () => {
		await change('DELETE FROM gap; DELETE FROM area');
		await expect(verifyCopy()).rejects.toThrow('warehouse is not whole: area, gap differ');
	});

	it('reads every table, those to come included', async () => {
		const read = await warehouse.db.all<{ name: string }>(sql`SELECT name FROM fingerprint`);
		const tables = await warehouse.db.all<{ name: string }>(sql`
			SELECT table_name AS name FROM duckdb_tables()
			WHERE table_name NOT IN ('meta', 'fingerprint') ORDER BY name`);
		expect(read).toEqual(tables);
	});

	it('refuses damage anywhere, save where nothing is ever read', async () => {
		const whole = readFileSync(copy);
		const contents = await tableContents(warehouse.db);
		const refused: number[] = [];
		for (let place = firstBlock + 4000; place < whole.length; place += blockLength) {
			const damaged = Buffer.from(whole);
			damaged[place] = (damaged[place] ?? 0) ^ 0xff;
			writeFileSync(copy, damaged);
			if (await isRefused()) refused.push(place);
			else expect(await contentsOfCopy()).toEqual(contents);
		}
		expect(refused.length).toBeGreaterThan(2);
	});
});
