import { describe, expect, it } from 'vitest';
import { prefectures } from '../../../../tests/support/prefectures.ts';
import type { Denominator } from '#lib/domain/rate-per-population.ts';
import { observation } from '../../../../tests/support/dossier.ts';
import { defaultSpec, type ChartSpec } from '../spec/chart-spec.ts';
import { areaSeries } from './area-series.ts';

const spec = (changes: Partial<ChartSpec> = {}): ChartSpec => ({
	...defaultSpec({ indicator: 'cases', isRank: false, kinds: ['year'], breakdowns: [] }),
	...changes
});
const people = (area: string, changes: Partial<Denominator> = {}): Denominator => ({
	indicator: 'population-under-15',
	area,
	period: '2020',
	persons: 1_000_000,
	qualifier: '',
	source: 'census',
	provenance: 'own',
	...changes
});
const told = (series: ReturnType<typeof areaSeries>) =>
	series?.values.map(({ rank, tile, value }) => [rank, tile.code, value]);

describe('areaSeries', () => {
	it('ranks the values of one period, the largest first; equal ones share a rank', () => {
		const series = areaSeries(prefectures({ '13': 20, '14': 30, '01': 20, '47': 0 }), spec());
		expect(told(series)).toEqual([
			[1, '14', 30],
			[2, '01', 20],
			[2, '13', 20],
			[4, '47', 0]
		]);
		expect(series?.period.id).toBe('2020');
		expect(series?.missing).toHaveLength(43);
	});
	it('shows the period that is asked for', () => {
		const series = areaSeries(
			prefectures({ '01': 1, '02': 2, '03': 3 }),
			spec({ areaPeriod: '2019' })
		);
		expect(told(series)).toEqual([
			[1, '27', 7],
			[2, '13', 5]
		]);
		expect(series?.choices.map(({ period, areas }) => [period.id, areas])).toEqual([
			['2020', 3],
			['2019', 2]
		]);
	});
	it('tells what is not held here from what is not collected', () => {
		const data = prefectures({ '01': 1, '02': 2, '03': null, '04': { value: null, status: 'Q' } });
		const missing = new Map(areaSeries(data, spec())?.missing.map((one) => [one.tile.code, one]));
		expect(missing.get('03')).toMatchObject({ sign: 'not-collected', reason: 'not-collected' });
		expect(missing.get('04')).toMatchObject({ sign: 'not-collected', reason: 'suppressed' });
		expect(missing.get('05')).toMatchObject({ sign: 'not-held', reason: null, gap: null });
	});
	it('takes no gap of the nation for one of a prefecture', () => {
		const data = prefectures({ '01': 1, '02': 2, '03': null });
		const gaps = data.gaps.map((gap) => ({ ...gap, area: '00' }));
		const series = areaSeries({ ...data, gaps }, spec());
		expect(series?.missing.every(({ sign }) => sign === 'not-held')).toBe(true);
	});
	it('leaves out parts, the nation and values that are not current', () => {
		const data = prefectures({
			'01': 1,
			'02': 2,
			'03': { value: 3, breakdown: 'sex', category: 'male' },
			'04': { value: 4, currentUntil: '2021-01-01' }
		});
		data.observations.push(observation(9, '2020', 99));
		expect(told(areaSeries(data, spec()))).toEqual([
			[1, '02', 2],
			[2, '01', 1]
		]);
	});
	it('keeps to documents of public bodies where asked', () => {
		const data = prefectures({ '01': 1, '02': 2, '03': { value: 3, source: 'press' } });
		expect(told(areaSeries(data, spec({ publicOnly: true })))).toHaveLength(2);
	});
	it('is null where no period has two prefectures', () => {
		const data = prefectures({ '01': 1 });
		const observations = data.observations.filter(({ period }) => period === '2020');
		expect(areaSeries({ ...data, observations }, spec())).toBeNull();
	});
});

describe('areaSeries of rates', () => {
	const data = prefectures({ '13': 300, '14': { value: 200, qualifier: 'about' }, '01': 7 });
	const rates = spec({ areaMeasure: 'rate' });

	it('ranks rates and holds those without a population apart', () => {
		const series = areaSeries(data, rates, [people('13'), people('14', { persons: 500_000 })]);
		expect(told(series)).toEqual([
			[1, '14', 40],
			[2, '13', 30]
		]);
		expect(series).toMatchObject({ measure: 'rate', rate: 'offered', dependsOnPopulation: false });
		expect(series?.values[0]).toMatchObject({
			qualifier: 'about',
			observation: { derivation: '200/500000*100000' }
		});
		expect(series?.missing.find(({ tile }) => tile.code === '01')?.sign).toBe('no-denominator');
	});
	it('is as direct as the less direct of count and population', () => {
		const series = areaSeries(data, rates, [people('13', { provenance: 'relay' }), people('14')]);
		expect(series?.values.map(({ observation: o }) => o.provenance)).toEqual(['relay', 'own']);
	});
	it('offers values alone, with the reason, where no population stands in the data', () => {
		const series = areaSeries(data, rates, [people('13', { period: '2015' })]);
		expect(series).toMatchObject({ measure: 'value', rate: 'no-denominator' });
		expect(series?.dependsOnPopulation).toBe(true);
	});
	it('offers none of a fiscal year', () => {
		const fiscal = prefectures({ '01': 1, '02': 2, '03': 3 }, { period: '2020FY' });
		expect(areaSeries(fiscal, rates, [people('01')])?.rate).toBe('not-a-calendar-year');
	});
	it('offers none of what is no count', () => {
		const stock = { ...data, indicator: { ...data.indicator, measure: 'stock' as const } };
		expect(areaSeries(stock, rates, [people('13')])).toMatchObject({
			rate: 'not-a-count',
			dependsOnPopulation: false
		});
	});
});
