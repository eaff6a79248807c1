import { describe, expect, it } from 'vitest';
import { parsePeriod } from '#lib/domain/period.ts';
import { builtWarehouse } from '../../../../../tests/support/built-warehouse.ts';
import type { NationalTotal } from '#lib/domain/national-total.ts';
import { listIndicators } from './list-indicators.ts';

const warehouse = builtWarehouse();

async function pointOf(
	indicator: string,
	period: string,
	asOf: string | null
): Promise<NationalTotal | undefined> {
	const series = await listIndicators(warehouse.db, asOf);
	return series
		.find((s) => s.indicator.id === indicator)
		?.points.find((point) => point.period === period);
}

describe('listIndicators', () => {
	it('gives every indicator by topic and order, whatever the day', async () => {
		for (const asOf of [null, '2018-01-01', '1900-01-01']) {
			const indicators = (await listIndicators(warehouse.db, asOf)).map((s) => s.indicator);
			const firsts = indicators.filter((one, i) => one.topic !== indicators[i - 1]?.topic);
			expect(firsts.map(({ topic, id, sort }) => [topic, id, sort])).toEqual([
				['child-sexual-exploitation', 'child-pornography-cases', 1010],
				['trafficking', 'trafficking-victims-police', 2010],
				['consultation', 'child-abuse-consultations', 3010],
				['child-abuse-police', 'child-abuse-police-cases', 5010],
				['sexual-offences', 'non-consensual-intercourse-recorded', 6010],
				['population', 'population-total', 7010]
			]);
			const sorts = indicators.map(({ sort }) => sort);
			expect(sorts).toEqual(sorts.toSorted((a, b) => a - b));
			expect(indicators).toHaveLength(217);
		}
	});

	it('gives a point with its document', async () => {
		expect(await pointOf('child-pornography-cases', '2006', null)).toEqual({
			period: '2006',
			periodKind: 'year',
			value: 616,
			qualifier: '',
			status: 'A',
			kind: 'press',
			source: 'netsecurity-2008-juvenile-delinquency',
			sourceTitleJa: '2007年の少年非行等の概要(警察庁)',
			sourceTitleEn: 'Overview of juvenile delinquency in 2007 (National Police Agency)',
			derivation: '567/(1-0.080)'
		});
	});

	it.each([
		['child-pornography-cases', '2010-H1', null, 595],
		['child-pornography-cases', '2010-H1', '2017-12-30', 599],
		['child-pornography-persons', '2015', null, 1483],
		['child-pornography-victims', '2022', null, 1487],
		['sns-victims', '2019', null, 2082],
		['sns-victims', '2019', '2020-03-11', 2095],
		['sns-victims', '2019', '2018-01-01', undefined],
		['trafficking-victims-police', '2015', null, 49],
		['trafficking-victims-police', '2001/2013', null, undefined],
		['trafficking-victims-police', '2008-01/2008-09', null, 19]
	])('gives the national total of %s in %s as of %s: %s', async (id, period, asOf, value) => {
		expect((await pointOf(id, period, asOf))?.value).toBe(value);
	});

	it('gives the points of each kind of period in time', async () => {
		const series = await listIndicators(warehouse.db, null);
		const cases = series.find((s) => s.indicator.id === 'child-pornography-cases');
		const years = cases?.points.filter((point) => point.periodKind === 'year') ?? [];
		const days = years.map((point) => parsePeriod(point.period)?.first ?? '');
		expect(days[0]).toBe('2006-01-01');
		expect(days).toEqual(days.toSorted());
	});

	it('gives the breaks of the total', async () => {
		const series = await listIndicators(warehouse.db, null);
		expect(series.find((s) => s.indicator.id === 'sns-victims')?.breaks).toEqual([
			{ date: '2011', force: 'rename' },
			{ date: '2018', force: 'rename' }
		]);
	});

	it('reads an indicator into the shape of the subject', async () => {
		const series = await listIndicators(warehouse.db, null);
		const cases = series.find((s) => s.indicator.id === 'child-pornography-cases');
		expect(cases?.indicator).toMatchObject({
			id: 'child-pornography-cases',
			topic: 'child-sexual-exploitation',
			titleJa: '児童ポルノ事犯の検挙件数',
			measure: 'count',
			unit: '件',
			periodKinds: ['year', 'half', 'range'],
			polarity: 'none',
			producer: 'npa',
			sort: 1010
		});
	});
});
