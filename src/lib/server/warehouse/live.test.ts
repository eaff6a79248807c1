import { mkdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it, vi } from 'vitest';
import { removeDirectory, temporaryDirectory } from '../../../../tests/support/package-copy.ts';
import {
	buildVariant,
	putBytesInPlace,
	putInPlace,
	readVariant,
	type Variant
} from '../../../../tests/support/warehouse-variants.ts';
import { QueryError } from './database.ts';
import { fileSource } from './file-source.ts';
import { LiveWarehouse } from './live.ts';
import { warehousePath } from './warehouse-path.ts';

const never = 3_600_000;
let first: Variant;
let second: Variant;
let dir: string;
let path: string;
let told: string[];
let live: LiveWarehouse;

beforeAll(async () => {
	first = await buildVariant(1001);
	second = await buildVariant(1002);
});
afterAll(() => {
	removeDirectory(first.dir);
	removeDirectory(second.dir);
});
beforeEach(() => {
	dir = temporaryDirectory();
	path = warehousePath(dir);
	mkdirSync(dirname(path));
	putInPlace(first.path, path);
	told = [];
	live = new LiveWarehouse(fileSource(path), {
		info: (text) => told.push(text),
		error: (text, cause) => told.push(`${text}: ${String(cause)}`)
	});
});
afterEach(() => {
	live.stop();
	removeDirectory(dir);
});

async function served(): Promise<number> {
	const lease = live.acquire();
	try {
		return (await readVariant(lease.db)).value;
	} finally {
		lease.release();
	}
}

describe('a warehouse in service', () => {
	it('answers from its file and says its data version', async () => {
		await live.start(never);
		const lease = live.acquire();
		expect(lease.meta.dataVersion).toBe(first.dataVersion);
		expect(await readVariant(lease.db)).toEqual({ value: 1001, dataVersion: first.dataVersion });
		lease.release();
		expect(told).toEqual([]);
	});

	it('puts a new file in service and tells its version', async () => {
		await live.start(never);
		putInPlace(second.path, path);
		expect(await served()).toBe(1001);
		await live.refresh();
		expect(await served()).toBe(1002);
		expect(told).toEqual([`warehouse ${second.dataVersion} in service`]);
	});

	it('looks for a new file by itself', async () => {
		await live.start(10);
		putInPlace(second.path, path);
		await vi.waitFor(async () => expect(await served()).toBe(1002), { timeout: 10_000 });
	});

	it('leaves a file alone that has not changed', async () => {
		await live.start(never);
		const lease = live.acquire();
		await live.refresh();
		expect(live.acquire().db).toBe(lease.db);
		expect(told).toEqual([]);
	});

	it('shares one look among calls at the same time', async () => {
		await live.start(never);
		putInPlace(second.path, path);
		await Promise.all([live.refresh(), live.refresh(), live.refresh()]);
		expect(told).toHaveLength(1);
	});
});

describe('a lease', () => {
	it('keeps its old answers across a swap', async () => {
		await live.start(never);
		const old = live.acquire();
		putInPlace(second.path, path);
		await live.refresh();
		const young = live.acquire();
		expect(await readVariant(old.db)).toEqual({ value: 1001, dataVersion: first.dataVersion });
		expect(old.meta.dataVersion).toBe(first.dataVersion);
		expect(await readVariant(young.db)).toEqual({ value: 1002, dataVersion: second.dataVersion });
		old.release();
		young.release();
	});

	it('closes the old file once the last of its leases is released', async () => {
		await live.start(never);
		const [one, two] = [live.acquire(), live.acquire()];
		putInPlace(second.path, path);
		await live.refresh();
		one.release();
		expect((await readVariant(two.db)).value).toBe(1001);
		two.release();
		await expect(readVariant(two.db)).rejects.toBeInstanceOf(QueryError);
	});

	it('counts once, however often it is released', async () => {
		await live.start(never);
		const [one, two] = [live.acquire(), live.acquire()];
		one.release();
		one.release();
		putInPlace(second.path, path);
		await live.refresh();
		expect((await readVariant(two.db)).value).toBe(1001);
		two.release();
	});
});

describe('a broken file', () => {
	it.each([
		['is no database', 'not a database'],
		['is empty', ''],
		['is cut off', 300_000]
	])('that %s is refused and told once, and the last good one goes on', async (_, broken) => {
		await live.start(never);
		const bytes =
			typeof broken === 'string' ? broken : readFileSync(second.path).subarray(0, broken);
		putBytesInPlace(bytes, path);
		for (let look = 0; look < 3; look += 1) await live.refresh();
		expect(told).toEqual([
			expect.stringMatching(/^new warehouse refused, the last good one goes on: .*Error: /)
		]);
		expect(await served()).toBe(1001);
	});

	it('is followed by the next good one', async () => {
		await live.start(never);
		putBytesInPlace('not a database', path);
		await live.refresh();
		putInPlace(second.path, path);
		await live.refresh();
		expect(await served()).toBe(1002);
	});

	it('is told again where another broken one follows', async () => {
		await live.start(never);
		for (const bytes of ['not a database', 'no database either']) {
			putBytesInPlace(bytes, path);
			await live.refresh();
		}
		expect(told).toHaveLength(2);
	});
});

describe('a file that is taken away', () => {
	it('goes on serving, and another in its place is put in service', async () => {
		await live.start(never);
		rmSync(path);
		await live.refresh();
		expect(await served()).toBe(1001);
		putInPlace(second.path, path);
		await live.refresh();
		expect(await served()).toBe(1002);
		expect(told).toHaveLength(1);
	});

	it('goes on serving where its whole directory is gone or is a file', async () => {
		await live.start(never);
		renameSync(dirname(path), join(dir, 'moved'));
		await live.refresh();
		writeFileSync(dirname(path), 'in the way');
		await live.refresh();
		expect(await served()).toBe(1001);
	});
});

describe('start', () => {
	it('throws with the path where there is no file', async () => {
		rmSync(path);
		await expect(live.start(never)).rejects.toThrow(path);
		expect(() => live.acquire()).toThrow('warehouse is not open');
	});

	it('throws where the file is broken', async () => {
		putBytesInPlace('not a database', path);
		await expect(live.start(never)).rejects.toThrow(path);
	});
});

describe('stop', () => {
	it('closes the file and gives no more leases', async () => {
		await live.start(never);
		const lease = live.acquire();
		lease.release();
		live.stop();
		expect(() => live.acquire()).toThrow('warehouse is not open');
		await expect(readVariant(lease.db)).rejects.toBeInstanceOf(QueryError);
	});

	it('lets requests under way end', async () => {
		await live.start(never);
		const lease = live.acquire();
		live.stop();
		expect((await readVariant(lease.db)).value).toBe(1001);
		lease.release();
		await expect(readVariant(lease.db)).rejects.toBeInstanceOf(QueryError);
	});

	it('holds against a look that is under way', async () => {
		await live.start(never);
		putInPlace(second.path, path);
		const look = live.refresh();
		live.stop();
		await look;
		expect(() => live.acquire()).toThrow('warehouse is not open');
		expect(told).toEqual([]);
	});
});

describe('the warehouse of this process', () => {
	/** The service as a process finds it that has just started. */
	const freshService = () => {
		vi.resetModules();
		return import('./service.ts');
	};

	it('is not in service before it is started, nor where its file is missing', async () => {
		const { startWarehouse, warehouse } = await freshService();
		expect(() => warehouse()).toThrow('warehouse is not in service');
		rmSync(path);
		await expect(startWarehouse(dir)).rejects.toThrow(
			`no usable warehouse at ${path}: run npm run data:build`
		);
		expect(() => warehouse()).toThrow('warehouse is not in service');
	});

	it('serves the file of the data directory', async () => {
		const { startWarehouse, warehouse } = await freshService();
		await startWarehouse(dir);
		const lease = warehouse().acquire();
		expect((await readVariant(lease.db)).value).toBe(1001);
		lease.release();
		warehouse().stop();
	});

	it('takes the place of one started before, which stops', async () => {
		const { startWarehouse, warehouse } = await freshService();
		await startWarehouse(dir);
		const former = warehouse();
		await startWarehouse(dir);
		expect(() => former.acquire()).toThrow('warehouse is not open');
		expect(warehouse()).not.toBe(former);
		warehouse().stop();
	});
});
