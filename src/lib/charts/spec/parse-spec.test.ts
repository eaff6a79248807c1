import { describe, expect, it } from 'vitest';
import fc from 'fast-check';
import { parseSpec } from './parse-spec.ts';
import { shownMeasures, valueScales, type ChartSpec } from './chart-spec.ts';
import { writeSpec } from './write-spec.ts';

const context = {
	indicator: 'cases',
	isRank: false,
	kinds: ['year', 'half'] as const,
	breakdowns: [
		{
			id: 'sex',
			kinds: ['year'] as const,
			categories: ['girls', 'boys'],
			parts: 'exhaustive' as const,
			periods: { year: 9 }
		},
		{
			id: 'school',
			kinds: ['half', 'year'] as const,
			categories: ['primary', 'middle', 'high'],
			parts: 'multiple' as const,
			periods: { half: 2, year: 1 }
		}
	],
	areaPeriods: ['2020', '2017FY']
};
const parse = (query: string) => parseSpec(new URLSearchParams(query), context);

describe('parseSpec', () => {
	it('gives the default for an address without parameters', () => {
		expect(parse('')).toEqual({
			spec: {
				indicator: 'cases',
				by: null,
				categories: [],
				form: 'lines',
				show: 'value',
				base: null,
				scale: 'linear',
				bridge: false,
				kind: 'year',
				from: null,
				to: null,
				years: 'both',
				publicOnly: false,
				asOf: null,
				since: null,
				breaks: true,
				events: false,
				areaPeriod: null,
				areaMeasure: 'value'
			},
			issues: []
		});
	});
	it.each([
		['kind=week', 'kind', 'week', 'year, half'],
		['kind=month', 'kind', 'month', 'year, half'],
		['by=age', 'by', 'age', 'sex, school'],
		['form=pie', 'form', 'pie', 'lines, step, bars, stacked, share, multiples, dots, slope, heat'],
		['show=growth', 'show', 'growth', 'value, change, index, share, rate'],
		['base=99', 'base', '99', 'YYYY'],
		['scale=root', 'scale', 'root', 'linear, log'],
		['bridge=yes', 'bridge', 'yes', '0, 1'],
		['by=sex&cat=cats', 'cat', 'cats', 'girls, boys'],
		['years=roman', 'years', 'roman', 'both, era, western'],
		['public=yes', 'public', 'yes', '0, 1'],
		['asof=2018-02-30', 'asof', '2018-02-30', 'YYYY-MM-DD'],
		['asof=2018', 'asof', '2018', 'YYYY-MM-DD'],
		['since=2018-02-30', 'since', '2018-02-30', 'YYYY-MM-DD'],
		['since=2018', 'since', '2018', 'YYYY-MM-DD'],
		['area_period=2019', 'area_period', '2019', '2020, 2017FY'],
		['area_period=abc', 'area_period', 'abc', '2020, 2017FY'],
		['asof=2018-01-01&area_period=abc', 'area_period', 'abc', '2020, 2017FY'],
		['area_measure=share', 'area_measure', 'share', 'value, rate'],
		['from=abc', 'from', 'abc', '2015, 2015FY, 2016-H1 …']
	])('%s is an issue of %s', (query, parameter, value, expected) => {
		expect(parse(query).issues).toEqual([{ type: 'parameter/value', parameter, value, expected }]);
	});
	it('falls back to a kind of the breakdown where the chosen one is only the total’s', () => {
		expect(parse('by=sex&kind=half').spec).toMatchObject({ by: 'sex', kind: 'year' });
		expect(parse('by=school').spec).toMatchObject({ by: 'school', kind: 'half' });
		expect(parse('by=sex&kind=half').issues).toEqual([]);
	});
	it('keeps the chosen parts of the breakdown, in its order, and forgets those of another', () => {
		expect(parse('by=sex&cat=boys&cat=girls&cat=boys').spec.categories).toEqual(['girls', 'boys']);
		expect(parse('by=sex&cat=high')).toMatchObject({ spec: { categories: [] }, issues: [] });
		expect(parse('cat=high').spec.categories).toEqual([]);
	});
	it('gives way where the chosen parts cannot be drawn as asked', () => {
		expect(parse('form=heat').spec.form).toBe('lines');
		expect(parse('by=school&kind=year&form=share').spec.form).toBe('dots');
		expect(parse('by=school&form=stacked').spec.form).toBe('slope');
		expect(parse('by=sex&form=share').spec.form).toBe('share');
		expect(parse('by=sex&form=step').spec.form).toBe('lines');
	});
	it('draws ranks as steps alone', () => {
		const ranks = { ...context, isRank: true };
		expect(parseSpec(new URLSearchParams('form=bars'), ranks).spec.form).toBe('step');
	});
	it('tells a range that ends before it begins', () => {
		expect(parse('from=2015&to=2010').issues).toEqual([
			{ type: 'parameter/order', parameter: 'to', value: '2010', expected: '≥ 2015' }
		]);
	});
	it('tells a day of changes that lies after the day whose documents are seen', () => {
		expect(parse('since=2018-01-02&asof=2018-01-01').issues).toEqual([
			{ type: 'parameter/order', parameter: 'since', value: '2018-01-02', expected: '≤ 2018-01-01' }
		]);
		expect(parse('since=2018-01-01&asof=2018-01-01')).toMatchObject({
			spec: { since: '2018-01-01' },
			issues: []
		});
		expect(parse('since=2018-01-02').spec.since).toBe('2018-01-02');
		expect(parse('since=').spec.since).toBeNull();
	});
	it('tells a parameter that says two things', () => {
		expect(parse('kind=year&kind=half').issues.map((i) => i.type)).toEqual(['parameter/repeated']);
		expect(parse('since=2018-01-01&since=2019-01-01').issues).toMatchObject([
			{ type: 'parameter/repeated', parameter: 'since' }
		]);
	});
	it('reads the 0 that a form sends before the 1 of a ticked box', () => {
		expect(parse('breaks=0&breaks=1').spec.breaks).toBe(true);
		expect(parse('breaks=0').spec.breaks).toBe(false);
	});
	it('forgets a range of another kind of period', () => {
		expect(parse('kind=half&from=2010').spec.from).toBeNull();
	});
	it('gives way where nothing of the period of prefectures was published yet', () => {
		expect(parse('asof=2018-01-01&area_period=2019')).toMatchObject({
			spec: { areaPeriod: null },
			issues: []
		});
	});
	it('tells a period of prefectures where none is held', () => {
		const none = { indicator: 'cases', isRank: false, kinds: [], breakdowns: [] };
		expect(parseSpec(new URLSearchParams('area_period=2020'), none).issues).toHaveLength(1);
	});
	it('takes empty parameters, as forms send them, for absent', () => {
		expect(parse('kind=&from=&to=&asof=&since=&years=&area_period=&area_measure=').issues).toEqual(
			[]
		);
	});
	it('leaves the parameters of others alone', () => {
		expect(parse('utm_source=x').issues).toEqual([]);
	});
	it('never throws and always gives a spec (property)', () => {
		const names = fc.constantFrom(
			'kind',
			'from',
			'to',
			'years',
			'public',
			'asof',
			'since',
			'breaks',
			'events',
			'area_period',
			'area_measure',
			'by',
			'cat',
			'form',
			'show',
			'base',
			'scale',
			'bridge',
			'x'
		);
		fc.assert(
			fc.property(fc.array(fc.tuple(names, fc.string())), (pairs) => {
				expect(parseSpec(new URLSearchParams(pairs), context).spec.indicator).toBe('cases');
			})
		);
	});
});

describe('writeSpec', () => {
	it('writes nothing for the default', () => {
		expect(writeSpec(parse('').spec, context).toString()).toBe('');
	});
	it('is read back as the same spec (property)', () => {
		const parts = fc.constantFrom(
			{ by: null, forms: ['lines', 'bars'], categories: [] },
			{ by: 'sex', forms: ['lines', 'share', 'heat'], categories: ['girls'] },
			{ by: 'sex', forms: ['slope', 'stacked'], categories: [] },
			{ by: 'school', forms: ['lines', 'dots', 'multiples'], categories: ['primary', 'high'] }
		);
		const rest = fc.record({
			indicator: fc.constant('cases'),
			show: fc.constantFrom(...shownMeasures),
			base: fc.option(fc.integer({ min: 1000, max: 2999 })),
			scale: fc.constantFrom(...valueScales),
			bridge: fc.boolean(),
			kind: fc.constant('year' as const),
			from: fc.option(fc.integer({ min: 1990, max: 2005 }).map(String)),
			to: fc.option(fc.integer({ min: 2006, max: 2030 }).map(String)),
			years: fc.constantFrom('both' as const, 'era' as const, 'western' as const),
			publicOnly: fc.boolean(),
			asOf: fc.option(fc.constantFrom('2018-01-01', '2020-02-29')),
			since: fc.option(fc.constantFrom('2011-03-31', '2018-01-01')),
			breaks: fc.boolean(),
			events: fc.boolean(),
			areaPeriod: fc.constantFrom(null, '2020', '2017FY'),
			areaMeasure: fc.constantFrom('value' as const, 'rate' as const)
		});
		const spec = fc.tuple(parts, rest, fc.nat()).map(([{ by, forms, categories }, one, pick]) => {
			const form = forms[pick % forms.length] as ChartSpec['form'];
			return { ...one, by, categories, form };
		});
		fc.assert(
			fc.property(spec, (original) => {
				expect(parseSpec(writeSpec(original, context), context)).toEqual({
					spec: original,
					issues: []
				});
			})
		);
	});
});
