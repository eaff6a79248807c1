import { describe, expect, it } from 'vitest';
import { ratePerPopulation, type Counted, type Denominator } from './rate-per-population.ts';

const tokyo: Denominator = {
	indicator: 'population-under-15',
	area: '13',
	period: '2020',
	persons: 1_566_000,
	qualifier: '',
	source: 'census',
	provenance: 'own'
};
const counted = (changes: Partial<Counted> = {}): Counted => ({
	area: '13',
	period: '2020',
	value: 313,
	qualifier: '',
	...changes
});

describe('ratePerPopulation', () => {
	it('is the count per 100,000 with one decimal', () => {
		// 313 / 1,566,000 = 19.987 per 100,000
		expect(ratePerPopulation(counted(), [tokyo])).toEqual({
			rate: 20,
			qualifier: '',
			denominator: tokyo
		});
	});
	it('takes zero for a count', () => {
		expect(ratePerPopulation(counted({ value: 0 }), [tokyo])).toMatchObject({ rate: 0 });
	});
	it.each([
		['another area', { area: '14' }],
		['another year', { period: '2019' }],
		['nobody living there', { persons: 0 }],
		['an open population', { qualifier: 'at-least' as const }]
	])('refuses for %s', (_, changes) => {
		expect(ratePerPopulation(counted(), [{ ...tokyo, ...changes }])).toEqual({
			rate: null,
			reason: 'no-denominator'
		});
	});
	it('never interpolates between two years', () => {
		const years = ['2015', '2020'].map((period) => ({ ...tokyo, period }));
		expect(ratePerPopulation(counted({ period: '2018' }), years)).toEqual({
			rate: null,
			reason: 'no-denominator'
		});
	});
	it.each(['2020FY', '2020-H1', '2020-10', '2019/2020', 'soon'])('refuses %s', (period) => {
		const same = { ...tokyo, period };
		expect(ratePerPopulation(counted({ period }), [same])).toEqual({
			rate: null,
			reason: 'not-a-calendar-year'
		});
	});
	it('refuses without a count', () => {
		expect(ratePerPopulation(counted({ value: null }), [tokyo])).toEqual({
			rate: null,
			reason: 'no-value'
		});
	});
	it.each([
		['about', '', 'about'],
		['', 'about', 'about'],
		['about', 'about', 'about'],
		['at-least', '', 'at-least'],
		['at-most', '', 'at-most']
	] as const)('a count “%s” over a population “%s” is “%s”', (count, population, expected) => {
		const rate = ratePerPopulation(counted({ qualifier: count }), [
			{ ...tokyo, qualifier: population }
		]);
		expect(rate).toMatchObject({ rate: 20, qualifier: expected });
	});
	it('refuses an open count over an approximate population', () => {
		expect(
			ratePerPopulation(counted({ qualifier: 'at-least' }), [{ ...tokyo, qualifier: 'about' }])
		).toEqual({ rate: null, reason: 'no-denominator' });
	});
});
