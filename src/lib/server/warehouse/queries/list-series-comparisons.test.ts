import { describe, expect, it } from 'vitest';
import { builtWarehouse } from '../../../../../tests/support/built-warehouse.ts';
import { listSeriesComparisons } from './list-series-comparisons.ts';

const warehouse = builtWarehouse();

describe('listSeriesComparisons', () => {
	it('gives the rows of the package in their order', async () => {
		const all = await listSeriesComparisons(warehouse.db);
		expect(all.map(({ id, indicators }) => [id, ...indicators])).toEqual([
			[
				'trafficking-police-government',
				'trafficking-victims-police',
				'trafficking-victims-government'
			],
			[
				'trafficking-police-immigration',
				'trafficking-victims-police',
				'trafficking-victims-immigration'
			],
			['ihc-reports-items', 'ihc-reports', 'ihc-items'],
			[
				'child-abuse-police-white-paper',
				'child-abuse-police-cases',
				'child-abuse-white-paper-cases'
			],
			[
				'child-prostitution-scopes',
				'child-prostitution-etc-cases',
				'child-prostitution-etc-cases-wider'
			]
		]);
	});
	it('gives those that an indicator is in', async () => {
		const ids = async (id: string) =>
			(await listSeriesComparisons(warehouse.db, id)).map((one) => one.id);
		expect(await ids('trafficking-victims-police')).toEqual([
			'trafficking-police-government',
			'trafficking-police-immigration'
		]);
		expect(await ids('sns-victims')).toEqual([]);
	});
});
