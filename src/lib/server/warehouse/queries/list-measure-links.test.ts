import { describe, expect, it } from 'vitest';
import { builtWarehouse } from '../../../../../tests/support/built-warehouse.ts';
import { listMeasureLinks } from './list-measure-links.ts';

const warehouse = builtWarehouse();

describe('listMeasureLinks', () => {
	it('gives both measures of a link with their headings', async () => {
		const links = await listMeasureLinks(warehouse.db, null);
		const link = links.find(({ from, to }) => `${from.code} ${to.code}` === '5-5 6-3-2');
		expect(link).toMatchObject({
			from: { plan: 'third-2016', label: '5-⑤', kind: 'measure' },
			to: { plan: 'trafficking-2022', label: '6-(3)-②', kind: 'measure' },
			relation: 'overlaps'
		});
	});

	it('knows a link only once the documents of both measures are known', async () => {
		const targets = async (asOf: string) =>
			new Set((await listMeasureLinks(warehouse.db, asOf)).map(({ to }) => to.plan));
		expect([...(await targets('2016-12-31'))]).toEqual([]);
		expect([...(await targets('2022-12-19'))]).not.toContain('trafficking-2022');
		expect([...(await targets('2022-12-20'))]).toContain('trafficking-2022');
	});
});
