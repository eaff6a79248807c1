import { describe, expect, it } from 'vitest';
import { annual, dossier, observation, source } from '../../../../tests/support/dossier.ts';
import { lineSeries } from '../line/line-series.ts';
import type { LineSeries } from '../line/types.ts';
import { defaultSpec, type Shown } from '../spec/chart-spec.ts';

const plain = defaultSpec({
	indicator: 'cases',
	isRank: false,
	kinds: ['year', 'half'],
	breakdowns: []
});
const brk = (date: string, force: 'refuse' | 'caution') => ({
	indicator: 'cases',
	breakdown: '',
	category: '',
	area: '',
	date,
	force,
	kind: 'law' as const,
	noteJa: '法改正',
	noteEn: 'law amended',
	event: ''
});
const draw = (data: ReturnType<typeof dossier>, show: Shown, changes: Partial<typeof plain> = {}) =>
	lineSeries(data, { ...plain, show, ...changes });
const drawn = ({ points }: LineSeries) => points.map(({ period, value }) => [period.id, value]);
const refused = (series: LineSeries) =>
	series.refused.map(({ period, reason }) => [period.id, reason]);
const runs = ({ segments }: LineSeries) =>
	segments.map((segment) => segment.map(({ period }) => period.id));

describe('the change on the period before', () => {
	it('is given inside an unbroken stretch, and each other value says why not', () => {
		const series = draw(
			dossier({
				observations: annual(2010, [100, 150, null, 80, 40, 5, 20]),
				breaks: [brk('2014', 'refuse')]
			}),
			'change'
		);
		expect(drawn(series)).toEqual([
			['2011', 50],
			['2015', -87.5]
		]);
		expect(refused(series)).toEqual([
			['2010', 'first'],
			['2013', 'gap'],
			['2014', 'break'],
			['2016', 'small-base']
		]);
	});
	it('goes across a break that only asks for caution', () => {
		const data = dossier({
			observations: annual(2010, [100, 150]),
			breaks: [brk('2011', 'caution')]
		});
		expect(drawn(draw(data, 'change'))).toEqual([['2011', 50]]);
	});
	it('takes the value before the range shown', () => {
		const data = dossier({ observations: annual(2010, [100, 150, 300]) });
		const series = draw(data, 'change', { from: '2011', to: '2011' });
		expect(drawn(series)).toEqual([['2011', 50]]);
	});
	it('compares halves with the same half of the year before', () => {
		const observations = [
			observation(1, '2010-H1', 100),
			observation(2, '2011-H1', 110),
			observation(3, '2012-H1', 99)
		];
		expect(drawn(draw(dossier({ observations }), 'change', { kind: 'half' }))).toEqual([
			['2011-H1', 10],
			['2012-H1', -10]
		]);
	});
	it('of percentages is a difference in points, whatever the base', () => {
		const data = dossier({ observations: annual(2010, [2, 4.5]) });
		data.indicator.unit = '%';
		expect(drawn(draw(data, 'change'))).toEqual([['2011', 2.5]]);
	});
	it('is as provisional and as far from the issuing body as the value it is taken on', () => {
		const data = dossier({
			observations: [
				observation(1, '2010', 100, { source: 'press', status: 'P' }),
				observation(2, '2011', 150)
			],
			sources: [source(), source({ id: 'press', kind: 'press' })]
		});
		expect(draw(data, 'change').points[0]?.observation).toMatchObject({
			provenance: 'relay',
			status: 'P'
		});
	});
});

describe('an index', () => {
	it('stays in the stretch of its base', () => {
		const data = dossier({
			observations: annual(2010, [50, 100, 150, 90]),
			breaks: [brk('2013', 'refuse')]
		});
		const series = draw(data, 'index');
		expect(drawn(series)).toEqual([
			['2010', 100],
			['2011', 200],
			['2012', 300]
		]);
		expect(refused(series)).toEqual([['2013', 'broken']]);
	});
	it('takes the base that the reader chose, even before the range shown', () => {
		const data = dossier({ observations: annual(2010, [50, 100, 150]) });
		expect(drawn(draw(data, 'index', { base: 2011, from: '2012' }))).toEqual([['2012', 150]]);
	});
	it('begins at the first value of ten or more', () => {
		const data = dossier({ observations: annual(2010, [5, 20, 30]) });
		expect(drawn(draw(data, 'index'))).toEqual([
			['2010', 25],
			['2011', 100],
			['2012', 150]
		]);
	});
});

describe('a rate', () => {
	const population = (period: string, persons: number) => ({
		indicator: 'population-under-15',
		area: '00',
		period,
		persons,
		qualifier: '' as const,
		source: 'mic',
		provenance: 'own' as const
	});
	it('needs the population of the same year and crosses breaks no line may cross', () => {
		const data = dossier({
			observations: annual(2010, [1500, 1600, 1700]),
			breaks: [brk('2012', 'refuse')]
		});
		const series = lineSeries(data, { ...plain, show: 'rate' }, [
			population('2010', 15_000_000),
			population('2012', 16_000_000)
		]);
		expect(drawn(series)).toEqual([
			['2010', 10],
			['2012', 10.6]
		]);
		expect(refused(series)).toEqual([['2011', 'no-denominator']]);
		expect(runs(series)).toEqual([['2010'], ['2012']]);
	});
});

describe('what has no such number', () => {
	it.each([
		['ordinal', 'change', 'rank'],
		['ordinal', 'index', 'rank'],
		['share', 'share', 'no-sum'],
		['rate', 'rate', 'no-sum'],
		['count', 'share', 'no-parts']
	] as const)('of %s values %s is refused: %s', (measure, show, reason) => {
		const data = dossier({ observations: annual(2010, [50, 100]) });
		data.indicator.measure = measure;
		const series = draw(data, show);
		expect(series.measure.refusal).toBe(reason);
		expect(series.points).toEqual([]);
		expect(refused(series)).toEqual([
			['2010', reason],
			['2011', reason]
		]);
	});
});

describe('bridges', () => {
	it('join the ends around missing periods, never around a refusing break', () => {
		const data = dossier({
			observations: annual(2010, [50, null, 60, 70, null, 80]),
			breaks: [brk('2014', 'refuse')]
		});
		expect(draw(data, 'value').bridges.map((ends) => ends.map((p) => p.period.id))).toEqual([
			['2010', '2012']
		]);
	});
});
