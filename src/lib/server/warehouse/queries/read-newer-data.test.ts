import { describe, expect, it } from 'vitest';
import { builtWarehouse } from '../../../../../tests/support/built-warehouse.ts';
import { sql } from '../sql.ts';
import { readNewerData } from './read-newer-data.ts';

const warehouse = builtWarehouse();
const day = '2018-01-01';

describe('readNewerData', () => {
	it('says nothing of a page of today', async () => {
		expect(await readNewerData(warehouse.db, { values: 'all' }, null)).toBeNull();
	});

	it('counts all cells whose value changed, and gives the first of them', async () => {
		const newer = await readNewerData(warehouse.db, { values: 'all' }, day);
		const [row] = await warehouse.db.all<{ count: number }>(sql`
			SELECT count(*)::INTEGER AS count FROM observation_current WHERE current_from > ${day}::DATE`);
		expect(newer?.values).toHaveLength(30);
		expect(newer?.changed).toBeGreaterThan(500);
		// a confirmed value has a later document and is none that changed
		expect(newer?.changed).toBeLessThanOrEqual(row?.count ?? 0);
	});

	it('gives national totals alone where a page shows no more', async () => {
		const ids = ['sns-victims'];
		const totals = await readNewerData(warehouse.db, { values: { totals: ids } }, day);
		const all = await readNewerData(warehouse.db, { values: { indicator: 'sns-victims' } }, day);
		expect(totals?.values.every((one) => one.areaJa === '' && one.categoryJa === '')).toBe(true);
		expect(totals?.changed).toBeGreaterThan(0);
		expect(totals?.changed).toBeLessThan(all?.changed ?? 0);
	});

	it('gives of a document the cells that were its own then', async () => {
		const source = 'npa-2017-h1-child-victims';
		const newer = await readNewerData(warehouse.db, { values: { source } }, day);
		expect(newer?.values.every(({ before }) => before !== null)).toBe(true);
		const before = await readNewerData(warehouse.db, { values: { source } }, '2016-01-01');
		expect(before?.changed).toBe(0);
	});

	it('counts rows by kind, of a plan, a measure or a body alone, and leaves out kinds without any', async () => {
		const rows = ['documents', 'activities', 'assessments', 'releases'] as const;
		const all = await readNewerData(warehouse.db, { rows }, day);
		const count = (newer: typeof all, kind: string) =>
			newer?.rows.find((one) => one.kind === kind)?.count ?? 0;
		expect(all?.rows.map(({ kind }) => kind)).toEqual(['documents', 'activities', 'releases']);
		expect(count(all, 'documents')).toBeGreaterThan(100);
		const ofPlan = await readNewerData(
			warehouse.db,
			{ rows: ['activities'], of: { plan: 'trafficking-2022' } },
			day
		);
		const ofBody = await readNewerData(
			warehouse.db,
			{ rows: ['activities'], of: { organisation: 'npa' } },
			day
		);
		for (const part of [ofPlan, ofBody]) {
			expect(count(part, 'activities')).toBeGreaterThan(0);
			expect(count(part, 'activities')).toBeLessThan(count(all, 'activities'));
		}
		expect(all?.changed).toBeNull();
		expect(await readNewerData(warehouse.db, { rows }, '2098-01-01')).toMatchObject({ rows: [] });
	});
});
