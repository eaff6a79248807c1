import { describe, expect, it } from 'vitest';
import { builtWarehouse } from '../../../../../tests/support/built-warehouse.ts';
import { listOrganisations } from './list-organisations.ts';

const warehouse = builtWarehouse();

describe('listOrganisations', () => {
	it('gives an organisation with its names and days', async () => {
		expect(await listOrganisations(warehouse.db)).toContainEqual({
			id: 'cfa',
			nameJa: 'こども家庭庁',
			nameEn: 'Children and Families Agency',
			abbreviationJa: '',
			abbreviationEn: 'CFA',
			validFrom: '2023-04-01',
			validTo: '',
			successor: ''
		});
	});

	it('gives them by id', async () => {
		const ids = (await listOrganisations(warehouse.db)).map(({ id }) => id);
		expect(ids).toEqual(ids.toSorted());
		expect(ids[0]).toBe('aomori-prefecture');
	});
});
