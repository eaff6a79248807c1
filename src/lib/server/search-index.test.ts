import { describe, expect, it } from 'vitest';
import { builtWarehouse } from '../../../tests/support/built-warehouse.ts';
import { recordingDatabase } from '../../../tests/support/recording-database.ts';
import { smallPackage } from '../../../tests/support/spoil-package.ts';
import { readSearchIndex } from './search-index.ts';
import type { Database } from './warehouse/database.ts';

const warehouse = builtWarehouse(smallPackage);

describe('the index of all that can be found', () => {
	it('is read once of a warehouse, and anew for each past day', async () => {
		const db = recordingDatabase(warehouse.db);
		const entries = await readSearchIndex(db, null);
		const asked = db.texts.length;
		expect(asked).toBeGreaterThan(0);
		expect(await readSearchIndex(db, null)).toBe(entries);
		expect(db.texts).toHaveLength(asked);
		const then = await readSearchIndex(db, '2016-03-10');
		expect(then.length).toBeLessThan(entries.length);
		expect(db.texts.length).toBeGreaterThan(asked);
	});

	it('is read again after it could not be', async () => {
		let broken = true;
		const db: Database = {
			all: (query) => (broken ? Promise.reject(new Error('broken')) : warehouse.db.all(query)),
			stream: (query) => warehouse.db.stream(query)
		};
		await expect(readSearchIndex(db, null)).rejects.toThrow('broken');
		broken = false;
		expect((await readSearchIndex(db, null)).length).toBeGreaterThan(0);
	});
});
