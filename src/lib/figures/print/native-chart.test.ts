import { describe, expect, it } from 'vitest';
import { chartContent } from '#lib/charts/chart-content.ts';
import { chartForms, type ChartSpec } from '#lib/charts/spec/chart-spec.ts';
import { theme } from '#lib/charts/theme.ts';
import type { Dossier } from '#lib/domain/dossier.ts';
import { breakOf, compare, seriesOf } from '../../../../tests/support/compare.ts';
import { annual, dossier } from '../../../../tests/support/dossier.ts';
import { divided, subjectOf } from '../../../../tests/support/print-figures.ts';
import { nativeChart, nativeComparison } from './native-chart.ts';

function native(data: Dossier, changes: Partial<ChartSpec> = {}) {
	const { spec } = subjectOf(data, { years: 'western', ...changes });
	return nativeChart(chartContent(data, spec, 'ja', []), '件', 'ja');
}

describe('nativeChart', () => {
	it('gives a line as stretches that no year without a value joins', () => {
		const chart = native(dossier({ observations: annual(2010, [1, 2, null, 4, 5]) }));
		expect(chart?.form).toBe('line');
		expect(chart?.categories).toHaveLength(5);
		expect(chart?.series).toHaveLength(1);
		expect(chart?.series[0]?.segments).toEqual([
			[1, 2, null, null, null],
			[null, null, null, 4, 5]
		]);
		expect(chart?.series[0]?.color).toBe(theme.accent);
	});
	it('ends a stretch where nothing is compared across', () => {
		const chart = native(
			dossier({
				observations: annual(2010, [1, 2, 3, 4]),
				breaks: [breakOf('cases', '2012', 'refuse')]
			})
		);
		expect(chart?.series[0]?.segments).toEqual([
			[1, 2, null, null],
			[null, null, 3, 4]
		]);
	});
	it('gives a series for each part, every value in its own place', () => {
		const chart = native(divided, { by: 'kind', form: 'stacked' });
		expect(chart?.form).toBe('stacked');
		expect(chart?.series.map(({ name, place }) => [name, place])).toEqual([
			['女性', 0],
			['男性', 1]
		]);
		const values = chart?.series[0]?.segments.flatMap((cells) =>
			cells.filter((cell) => cell !== null)
		);
		expect(values).toEqual([36, 40, 41, 45, 52]);
		for (const { segments } of chart?.series ?? [])
			for (const cells of segments) expect(cells).toHaveLength(chart?.categories.length ?? 0);
	});
	it('is none where there is no value, and for what office programs do not draw', () => {
		expect(native(dossier())).toBeNull();
		const known = chartForms.filter((form) => native(divided, { by: 'kind', form }) !== null);
		expect(known).toEqual(
			['lines', 'step', 'bars', 'stacked', 'share', 'multiples'].filter((one) =>
				(chartForms as readonly string[]).includes(one)
			)
		);
	});
});

describe('nativeComparison', () => {
	const a = seriesOf('a', { 2014: 40, 2015: 50, 2016: 60 });
	const gapped = seriesOf('c', { 2013: 30, 2015: 20, 2016: 25 });
	it('gives series of one unit as lines over all their years, gaps open', () => {
		const chart = nativeComparison(compare([a, gapped]), 'ja');
		expect(chart?.categories).toHaveLength(4);
		expect(chart?.series.map(({ segments }) => segments)).toEqual([
			[[null, 40, 50, 60]],
			[
				[30, null, null, null],
				[null, null, 20, 25]
			]
		]);
	});
	it('is none for indices and for kinds of period that differ', () => {
		const fiscal = seriesOf('b', { '2014FY': 100, '2015FY': 120 });
		expect(nativeComparison(compare([a, fiscal]), 'ja')).toBeNull();
		expect(nativeComparison(compare([a, gapped], { view: 'index' }), 'ja')).toBeNull();
	});
});
