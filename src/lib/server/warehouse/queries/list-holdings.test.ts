import { describe, expect, it } from 'vitest';
import { builtWarehouse } from '../../../../../tests/support/built-warehouse.ts';
import { smallPackage } from '../../../../../tests/support/spoil-package.ts';
import { listHoldings } from './list-holdings.ts';

const real = builtWarehouse();
const example = builtWarehouse(smallPackage);
const of = async (warehouse: typeof real, indicator: string, asOf: string | null = null) =>
	(await listHoldings(warehouse.db, asOf)).find((row) => row.indicator === indicator)?.holdings;

describe('what is held of an indicator', () => {
	it('counts documents, breakdowns, prefectures, and the periods of each kind', async () => {
		expect(await of(example, 'example-victims')).toEqual({
			documents: 6,
			breakdowns: 2,
			prefectures: 1,
			hasPublic: true,
			kinds: [
				{ kind: 'year', periods: 3 },
				{ kind: 'half', periods: 2 }
			]
		});
		expect(await of(example, 'example-share')).toEqual({
			documents: 3,
			breakdowns: 0,
			prefectures: 0,
			hasPublic: true,
			kinds: [{ kind: 'year', periods: 3 }]
		});
	});

	it('counts the periods of the national total where there is one', async () => {
		expect((await of(real, 'trafficking-victims-police'))?.kinds).toEqual([
			{ kind: 'year', periods: 21 },
			{ kind: 'range', periods: 1 }
		]);
	});

	it('is what was known on the day', async () => {
		expect(await of(real, 'child-pornography-persons', '2008-12-31')).toEqual({
			documents: 3,
			breakdowns: 0,
			prefectures: 0,
			hasPublic: false,
			kinds: [
				{ kind: 'year', periods: 2 },
				{ kind: 'half', periods: 2 }
			]
		});
		expect(await of(real, 'child-pornography-persons', '1990-01-01')).toBeUndefined();
	});
});
