import { describe, expect, it } from 'vitest';
import { builtWarehouse } from '../../../../../tests/support/built-warehouse.ts';
import { listDocuments } from './list-documents.ts';
import { readBody } from './read-body.ts';

const warehouse = builtWarehouse();
const plans = async (id: string, asOf: string | null) =>
	(await readBody(warehouse.db, id, asOf))?.plans.map(({ plan }) => plan.id);

describe('readBody', () => {
	it('gives the plans that name a body, of every kind, as far as known on a day', async () => {
		expect(await plans('cfa', null)).toContain('act-2024');
		expect(await plans('npa', null)).toContain('trafficking-2022');
		expect(await plans('npa', '2017-01-01')).toEqual(['third-2016']);
	});

	it('counts the documents that the list of documents shows', async () => {
		const filter = { kind: null, issuer: 'moj', topic: null, text: '' };
		const page = { limit: 1000, offset: 0 };
		for (const asOf of [null, '2018-01-01']) {
			const { documents } = await listDocuments(warehouse.db, filter, asOf, page);
			expect((await readBody(warehouse.db, 'moj', asOf))?.documents).toBe(documents.length);
		}
	});

	it('names what came before and after, and what passed on, once it had', async () => {
		const agency = await readBody(warehouse.db, 'isa', null);
		expect(agency?.predecessors.map(({ id }) => id)).toEqual(['moj-immigration']);
		const bureau = async (asOf: string | null) =>
			(await readBody(warehouse.db, 'moj-immigration', asOf))?.successor?.id ?? null;
		expect(await bureau(null)).toBe('isa');
		expect(await bureau('2018-01-01')).toBeNull();
		const office = await readBody(warehouse.db, 'cao', null);
		expect(office?.handovers.map(({ event }) => event.id)).toEqual(['youth-survey-cfa-2023']);
	});

	it('is null for a body that is not there', async () => {
		expect(await readBody(warehouse.db, 'nobody', null)).toBeNull();
	});
});
