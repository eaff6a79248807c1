import { mkdirSync, readFileSync } from 'node:fs';
import { dirname } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { fileSource } from '#lib/server/warehouse/file-source.ts';
import { LiveWarehouse } from '#lib/server/warehouse/live.ts';
import { warehousePath } from '#lib/server/warehouse/warehouse-path.ts';
import { removeDirectory, temporaryDirectory } from '../support/package-copy.ts';
import {
	buildVariant,
	putBytesInPlace,
	putInPlace,
	readVariant,
	type Variant
} from '../support/warehouse-variants.ts';

const workers = 20;
const swaps = 20;
const broken = new Set([6, 13]);
const variants: Variant[] = [];
let dir: string;
let path: string;

beforeAll(async () => {
	dir = temporaryDirectory();
	path = warehousePath(dir);
	mkdirSync(dirname(path));
	for (const value of [1001, 1002, 1003, 1004]) variants.push(await buildVariant(value));
});
afterAll(() => {
	for (const variant of variants) removeDirectory(variant.dir);
	removeDirectory(dir);
});

const variantOf = (swap: number): Variant => {
	const variant = variants[swap % variants.length];
	if (!variant) throw new Error('no variants');
	return variant;
};

it('answers every question from the file of its lease while twenty files are swapped', async () => {
	putInPlace(variantOf(0).path, path);
	const valueOf = new Map(variants.map(({ dataVersion, value }) => [dataVersion, value]));
	const told: string[] = [];
	const refused: string[] = [];
	const live = new LiveWarehouse(fileSource(path), {
		info: (text) => told.push(text),
		error: (_, cause) => refused.push(String(cause))
	});
	await live.start(3_600_000);

	const faults: string[] = [];
	const seen = new Set<string>();
	let answers = 0;
	let swapping = true;
	const ask = async (): Promise<void> => {
		const lease = live.acquire();
		const { db, meta } = lease;
		try {
			for (let question = 0; question < 3; question += 1) {
				const { value, dataVersion } = await readVariant(db);
				if (dataVersion !== meta.dataVersion || value !== valueOf.get(meta.dataVersion))
					faults.push(`${value} of ${dataVersion} under ${meta.dataVersion}`);
				answers += 1;
			}
			seen.add(meta.dataVersion);
		} finally {
			lease.release();
		}
	};
	const work = async (): Promise<void> => {
		while (swapping) await ask().catch((error: unknown) => faults.push(String(error)));
	};
	const working = Array.from({ length: workers }, work);

	for (let swap = 1; swap <= swaps; swap += 1) {
		if (broken.has(swap)) putBytesInPlace(readFileSync(path).subarray(0, 60_000), path);
		else putInPlace(variantOf(swap).path, path);
		await live.refresh();
		await wait(20);
	}
	swapping = false;
	await Promise.all(working);
	live.stop();

	expect(faults).toEqual([]);
	expect(told).toHaveLength(swaps - broken.size);
	expect(refused).toHaveLength(broken.size);
	expect(seen.size).toBe(variants.length);
	expect(answers).toBeGreaterThan(workers * swaps);
});
