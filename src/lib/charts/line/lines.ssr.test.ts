import { describe, expect, it } from 'vitest';
import { annual, dossier, observation, source } from '../../../../tests/support/dossier.ts';
import { drawChart } from '../../../../tests/support/draw-chart.ts';
import { partCases } from '../../../../tests/support/part-cases.ts';
import { breakOn } from '../../../../tests/support/parted.ts';
import { breakdownSeries } from '../breakdown/breakdown-series.ts';
import { placePartLines } from '../breakdown/place-part-lines.ts';
import { placeTotal } from '../place-chart.ts';
import { defaultSpec, type ChartSpec } from '../spec/chart-spec.ts';
import { lineSeries } from './line-series.ts';

const spec = defaultSpec({ indicator: 'cases', isRank: false, kinds: ['year'], breakdowns: [] });
const boxes = {
	wide: { width: 760, height: 360, size: 12 },
	narrow: { width: 360, height: 320, size: 12 }
} as const;
const looks = (['wide', 'narrow'] as const).flatMap((box) =>
	(['ja', 'en'] as const).map((locale) => [box, locale] as const)
);

const held = dossier({
	observations: [
		...annual(2008, [620, null, 1342, 1455, null, null, 1644, 1828, 1938]),
		observation(20, '2017', 2413, { source: 'press', status: 'P' }),
		observation(21, '2018', 3097, { qualifier: 'about' }),
		observation(22, '2019', 3059, { derivation: '3100-41' })
	],
	breaks: [breakOn('2015-07'), breakOn('2018', { force: 'caution' })],
	sources: [source(), source({ id: 'press', kind: 'press' })],
	events: [
		{
			id: 'law',
			date: '2014-07-15',
			titleJa: '改正法の施行',
			titleEn: 'Amended act in force',
			kind: 'law',
			source: '',
			topics: []
		}
	]
});
const tiers = (values: (number | null)[]) => {
	const data = dossier({ observations: annual(2001, values) });
	data.indicator.measure = 'ordinal';
	data.indicator.unit = '階層';
	return data;
};

/** What the line or the steps of a total are drawn of. */
const cases: Record<string, { data: ReturnType<typeof dossier>; changes?: Partial<ChartSpec> }> = {
	'line-bridged': { data: held, changes: { bridge: true, events: true } },
	'line-change': { data: held, changes: { show: 'change' } },
	'line-index': { data: held, changes: { show: 'index', base: 2016 } },
	'line-log': { data: held, changes: { scale: 'log' } },
	'step-plain': { data: tiers([2, 2, 2, 3, 2, 1, 1, 2]) },
	'step-gap': { data: tiers([2, 2, null, null, 3, 2, 1, 1, 2]), changes: { bridge: true } },
	'step-level': { data: tiers([2, 2, 2]) }
};

describe('the total', () => {
	it.each(
		Object.entries(cases).flatMap(([name, one]) =>
			looks.map(([box, locale]) => ({ name, box, locale, ...one }))
		)
	)('as $name, $box, in $locale as approved', async ({ name, box, locale, data, changes }) => {
		const series = lineSeries(data, { ...spec, ...changes });
		const placed = placeTotal(series, { ...boxes[box], locale, years: 'both' });
		await expect(placed && drawChart(placed)).toMatchFileSnapshot(
			`../../../../tests/svg/${name}-${box}.${locale}.svg`
		);
	});
	it('has no steps of two values, which are told as figures', () => {
		const series = lineSeries(tiers([2, 1]), spec);
		expect(placeTotal(series, { ...boxes.wide, locale: 'ja', years: 'both' })).toBeNull();
	});
});

describe('lines of parts', () => {
	const names = ['plain', 'gap', 'one-point', 'zeros', 'negative', 'index', 'log', 'long-labels'];
	it.each(
		[...names, 'broken-one'].flatMap((name) =>
			looks.map(([box, locale]) => [name, box, locale] as const)
		)
	)('of %s, %s, in %s as approved', async (name, box, locale) => {
		const { data, spec: changes } = partCases[name] ?? {};
		const series = data && breakdownSeries(data, { ...spec, by: 'kind', ...changes });
		const placed = series && placePartLines(series, { ...boxes[box], locale, years: 'both' });
		await expect(placed && drawChart(placed)).toMatchFileSnapshot(
			`../../../../tests/svg/part-lines-${name}-${box}.${locale}.svg`
		);
	});
	it('are nothing where nothing has a value', () => {
		const data = dossier({
			breakdowns: [{ id: 'kind', titleJa: '態様', titleEn: 'Kind', parts: 'partial' }]
		});
		const series = breakdownSeries(data, { ...spec, by: 'kind' });
		const box = { ...boxes.wide, locale: 'ja', years: 'both' } as const;
		expect(series && placePartLines(series, box)).toBeNull();
	});
});
