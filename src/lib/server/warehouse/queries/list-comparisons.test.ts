import { describe, expect, it } from 'vitest';
import { builtWarehouse } from '../../../../../tests/support/built-warehouse.ts';
import { listComparisonChoices } from './list-comparison-choices.ts';
import { listComparisons, type ComparisonFilter } from './list-comparisons.ts';

const warehouse = builtWarehouse();
const filter: ComparisonFilter = {
	relation: 'revision',
	topic: 'child-sexual-exploitation',
	issuer: null,
	year: null
};
const list = async (changes: Partial<ComparisonFilter>, asOf: string | null = null) => {
	const page = { limit: 50, offset: 0 };
	const answer = await listComparisons(warehouse.db, { ...filter, ...changes }, asOf, page);
	const rows = answer.comparisons.map(({ indicator, period, earlier, later }) => [
		indicator,
		period,
		earlier?.value,
		later.value
	]);
	return { ...answer, rows };
};

describe('the revisions', () => {
	it('of 2016 are those of the half-year that the police printed anew in 2017', async () => {
		const { counts, rows } = await list({ year: 2016 });
		expect(counts).toEqual({ revision: 3, contradiction: 0, confirmation: 1, slip: 0 });
		expect(rows).toEqual([
			['child-pornography-cases', '2016-H1', 1023, 1019],
			['child-pornography-persons', '2016-H1', 742, 741],
			['child-pornography-victims', '2016-H1', 781, 777]
		]);
	});

	it('are not there on a day before the later document', async () => {
		const { counts, rows } = await list({ year: 2016 }, '2017-06-01');
		expect(counts).toEqual({ revision: 0, contradiction: 0, confirmation: 0, slip: 0 });
		expect(rows).toEqual([]);
	});

	it('carry both values with what their documents say', async () => {
		const { comparisons } = await list({ year: 2009 }, '2011-01-01');
		expect(comparisons).toHaveLength(1);
		expect(comparisons[0]).toMatchObject({
			indicator: 'child-pornography-victims',
			period: '2009',
			unit: '人',
			areaJa: '全国',
			categoryJa: '',
			earlier: {
				value: 411,
				standing: 'stated',
				source: { id: 'economic-2010-child-pornography' }
			},
			later: { value: 405, source: { id: 'npa-2010-white-paper', kind: 'official' } }
		});
	});

	it('are of the topic and the issuer asked for', async () => {
		expect((await list({ year: 2016, issuer: 'npa' })).counts.revision).toBe(3);
		expect((await list({ year: 2016, issuer: 'mcaac' })).counts.revision).toBe(0);
		expect((await list({ year: 2016, topic: 'trafficking' })).counts.revision).toBe(0);
	});

	it('come in pages, the newest later document first', async () => {
		const page = (offset: number) =>
			listComparisons(warehouse.db, filter, null, { limit: 5, offset });
		const [first, second] = await Promise.all([page(0), page(5)]);
		const { comparisons } = await listComparisons(warehouse.db, filter, null, {
			limit: 10,
			offset: 0
		});
		expect([...first.comparisons, ...second.comparisons]).toEqual(comparisons);
		expect(comparisons[0]).toMatchObject({
			indicator: 'sns-victims',
			period: '2021',
			earlier: { value: 1811, status: 'P' },
			later: { value: 1812, status: 'A' }
		});
	});
});

describe('the slips', () => {
	it('stand beside what is current in their cells', async () => {
		const { rows } = await list({ relation: 'slip', year: 2022 });
		expect(rows).toEqual([
			['child-pornography-victims', '2022', 1487, 1478],
			['child-pornography-cases', '2022', 3035, 1487]
		]);
	});

	it('say how they went wrong', async () => {
		const { comparisons } = await list({ relation: 'slip', year: 2022 });
		expect(comparisons[0]?.later).toMatchObject({ standing: 'slip' });
		expect(comparisons[0]?.later.note).toContain('前年1,458人に29人を加えると1,487人');
	});
});

describe('the choices', () => {
	it('are the issuers and years of what is compared as of the day', async () => {
		const choices = await listComparisonChoices(warehouse.db, '2010-12-31');
		expect(choices.issuers).toContain('npa');
		expect(choices.years).toEqual(expect.arrayContaining([2009, 2007, 2005]));
		expect(Math.max(...choices.years)).toBe(2009);
	});

	it('are none before the first document', async () => {
		expect(await listComparisonChoices(warehouse.db, '1990-01-01')).toEqual({
			issuers: [],
			years: []
		});
	});
});
