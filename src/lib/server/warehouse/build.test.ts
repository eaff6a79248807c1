import { execFileSync } from 'node:child_process';
import {
	existsSync,
	mkdirSync,
	readFileSync,
	readdirSync,
	renameSync,
	rmSync,
	statSync,
	writeFileSync
} from 'node:fs';
import { dirname, join } from 'node:path';
import { DuckDBInstance } from '@duckdb/node-api';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import {
	copyPackage,
	removeDirectory,
	replaceInFile
} from '../../../../tests/support/package-copy.ts';
import { smallPackage } from '../../../../tests/support/spoil-package.ts';
import { tableContents } from '../../../../tests/support/table-contents.ts';
import { packageVersion } from '../package-files.ts';
import { buildWarehouse, builtVersion, type BuildProgress } from './build.ts';
import { databaseOf, openReadOnly } from './duckdb.ts';
import { warehousePath } from './warehouse-path.ts';

const observations = 'observations/example.csv';
const firstRow = 'example-share,00,2015,,,48.8,';

let dir: string;
let path: string;

beforeEach(() => {
	dir = copyPackage(smallPackage);
	path = warehousePath(dir);
});
afterEach(() => {
	removeDirectory(dir);
});

const filesBeside = (): string[] => readdirSync(dirname(path)).sort();

async function contentsOf(file: string): Promise<Record<string, object[]>> {
	const instance = await openReadOnly(file);
	try {
		return await tableContents(databaseOf(instance));
	} finally {
		instance.closeSync();
	}
}

describe('buildWarehouse of the published data', () => {
	beforeEach(() => {
		removeDirectory(dir);
		dir = copyPackage();
		path = warehousePath(dir);
	});

	it('puts a verified file of the data version in place, and nothing beside it', async () => {
		const { built, dataVersion, report } = await buildWarehouse(dir);
		expect(built).toBe(true);
		expect(report.log.errors).toBe(0);
		expect(dataVersion).toBe(packageVersion(dir));
		expect(await builtVersion(path)).toBe(dataVersion);
		expect(filesBeside()).toEqual(['warehouse.duckdb']);
	});

	it('gives equal data the same version and the same table contents', async () => {
		const other = copyPackage(dir);
		const [first, second] = [await buildWarehouse(dir), await buildWarehouse(other)];
		expect(second.dataVersion).toBe(first.dataVersion);
		const contents = await contentsOf(path);
		expect(Object.keys(contents)).toContain('observation_current');
		expect(contents['observation']?.length).toBeGreaterThan(300);
		expect(await contentsOf(warehousePath(other))).toEqual(contents);
		removeDirectory(other);
	});
});

describe('buildWarehouse', () => {
	it('tells its steps in order, each to its end', async () => {
		const told: BuildProgress[] = [];
		await buildWarehouse(dir, (progress) => told.push(progress));
		expect([...new Set(told.map(({ step }) => step))]).toEqual([
			'check',
			'load',
			'finish',
			'verify'
		]);
		for (const step of ['check', 'load', 'finish', 'verify']) {
			const last = told.filter((progress) => progress.step === step).at(-1);
			expect(last?.done).toBe(last?.total);
		}
	});

	it('replaces the former file by another one', async () => {
		await buildWarehouse(dir);
		const former = statSync(path).ino;
		replaceInFile(dir, observations, firstRow, firstRow.replace(',48.8,', ',48.9,'));
		const { dataVersion } = await buildWarehouse(dir);
		expect(statSync(path).ino).not.toBe(former);
		expect(await builtVersion(path)).toBe(dataVersion);
		expect((await contentsOf(path))['observation']).toContainEqual(
			expect.objectContaining({ indicator: 'example-share', period: '2015', value: 48.9 })
		);
	});
});

describe('buildWarehouse of data that change meanwhile', () => {
	it('builds what its data version says', async () => {
		const before = packageVersion(dir);
		let changed = false;
		const { dataVersion } = await buildWarehouse(dir, () => {
			if (!changed)
				replaceInFile(dir, observations, firstRow, firstRow.replace(',48.8,', ',48.9,'));
			changed = true;
		});
		expect(dataVersion).toBe(before);
		expect((await contentsOf(path))['observation']).toContainEqual(
			expect.objectContaining({
				indicator: 'example-share',
				period: '2015',
				value: 48.8
			})
		);
		expect(packageVersion(dir)).not.toBe(before);
	});
});

describe('buildWarehouse of faulty data', () => {
	beforeEach(() => {
		replaceInFile(dir, observations, firstRow, firstRow.replace(',48.8,', ',forty-eight,'));
	});

	it('builds nothing and says why', async () => {
		const { built, report } = await buildWarehouse(dir);
		expect(built).toBe(false);
		expect(report.data).toBeNull();
		expect(report.log.issues).toContainEqual(
			expect.objectContaining({ severity: 'error', file: observations, row: 2, column: 'value' })
		);
		expect(existsSync(dirname(path))).toBe(false);
	});

	it('leaves the former file as it was', async () => {
		replaceInFile(dir, observations, ',forty-eight,', ',48.8,');
		await buildWarehouse(dir);
		const former = readFileSync(path);
		replaceInFile(dir, observations, firstRow, firstRow.replace(',48.8,', ',forty-eight,'));
		expect((await buildWarehouse(dir)).built).toBe(false);
		expect(readFileSync(path).equals(former)).toBe(true);
		expect(filesBeside()).toEqual(['warehouse.duckdb']);
	});

	it('builds nothing of a directory that is no package', async () => {
		rmSync(join(dir, 'datapackage.json'));
		expect((await buildWarehouse(dir)).built).toBe(false);
		expect(existsSync(path)).toBe(false);
	});
});

describe('a build that fails', () => {
	it.each(['load', 'finish', 'verify'])(
		'during %s leaves the former file and no temporary one',
		async (failing) => {
			await buildWarehouse(dir);
			const former = readFileSync(path);
			const fail = ({ step, done }: BuildProgress): void => {
				if (step === failing && (step !== 'verify' || done === 0)) throw new Error('disk is full');
			};
			await expect(buildWarehouse(dir, fail)).rejects.toThrow('disk is full');
			expect(readFileSync(path).equals(former)).toBe(true);
			expect(filesBeside()).toEqual(['warehouse.duckdb']);
			expect((await buildWarehouse(dir)).built).toBe(true);
		}
	);

	it('at the rename leaves no temporary file', async () => {
		mkdirSync(join(path, 'in-the-way'), { recursive: true });
		await expect(buildWarehouse(dir)).rejects.toThrow(/EISDIR|ENOTEMPTY|EEXIST|directory/);
		expect(filesBeside()).toEqual(['warehouse.duckdb']);
	});
});

describe('temporary files of other builds', () => {
	const leave = (pid: number): string[] => {
		mkdirSync(dirname(path), { recursive: true });
		const names = [`warehouse.duckdb.${pid}.tmp`, `warehouse.duckdb.${pid}.tmp.wal`];
		for (const name of names) writeFileSync(join(dirname(path), name), 'partial');
		return names;
	};

	it('are removed where their process is dead', async () => {
		const dead = Number(
			execFileSync(process.execPath, ['-p', 'process.pid'], { encoding: 'utf8' })
		);
		leave(dead);
		await buildWarehouse(dir);
		expect(filesBeside()).toEqual(['warehouse.duckdb']);
	});

	it('stay where their process lives', async () => {
		const left = leave(process.ppid);
		await buildWarehouse(dir);
		expect(filesBeside()).toEqual(['warehouse.duckdb', ...left]);
	});

	it('do not stop a build that has the process number of a killed one', async () => {
		leave(process.pid);
		expect((await buildWarehouse(dir)).built).toBe(true);
		expect(filesBeside()).toEqual(['warehouse.duckdb']);
	});

	it('are told from other files, which stay', async () => {
		mkdirSync(dirname(path), { recursive: true });
		const other = join(dirname(path), 'notes.999999999.tmp');
		writeFileSync(other, 'not ours');
		await buildWarehouse(dir);
		expect(existsSync(other)).toBe(true);
	});
});

describe('builtVersion', () => {
	it('is null where there is no file', async () => {
		expect(await builtVersion(path)).toBeNull();
	});

	it('is null where the file is no warehouse', async () => {
		mkdirSync(dirname(path), { recursive: true });
		writeFileSync(path, 'not a database');
		expect(await builtVersion(path)).toBeNull();
	});

	it('is null where the file is an empty database', async () => {
		mkdirSync(dirname(path), { recursive: true });
		const empty = await DuckDBInstance.create(path);
		empty.closeSync();
		expect(await builtVersion(path)).toBeNull();
	});

	it('is the data version of a whole file, wherever it stands', async () => {
		const { dataVersion } = await buildWarehouse(dir);
		const elsewhere = join(dir, 'moved.duckdb');
		renameSync(path, elsewhere);
		expect(await builtVersion(elsewhere)).toBe(dataVersion);
		expect(await builtVersion(path)).toBeNull();
	});
});
