import { describe, expect, it } from 'vitest';
import { chartContent } from '#lib/charts/chart-content.ts';
import { chartForms, type ChartSpec } from '#lib/charts/spec/chart-spec.ts';
import { theme } from '#lib/charts/theme.ts';
import type { Dossier } from '#lib/domain/dossier.ts';
import { breakOf } from '../../../../tests/support/compare.ts';
import { annual, dossier } from '../../../../tests/support/dossier.ts';
import { divided, subjectOf } from '../../../../tests/support/print-figures.ts';
import { nativeChart } from './native-chart.ts';

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
