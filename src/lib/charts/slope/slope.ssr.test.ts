import { describe, expect, it } from 'vitest';
import { drawChart } from '../../../../tests/support/draw-chart.ts';
import { partCases } from '../../../../tests/support/part-cases.ts';
import { breakdownSeries } from '../breakdown/breakdown-series.ts';
import { defaultSpec } from '../spec/chart-spec.ts';
import { placeSlope } from './place-slope.ts';

const spec = defaultSpec({ indicator: 'cases', isRank: false, kinds: ['year'], breakdowns: [] });
const boxes = {
	wide: { width: 760, height: 360, size: 12 },
	narrow: { width: 360, height: 320, size: 12 }
} as const;

function draw(name: string, box: keyof typeof boxes, locale: 'ja' | 'en'): string | null {
	const { data, spec: changes } = partCases[name] ?? {};
	const series = data && breakdownSeries(data, { ...spec, by: 'kind', form: 'slope', ...changes });
	const placed = series && placeSlope(series, { ...boxes[box], locale, years: 'both' });
	return placed ? drawChart(placed) : null;
}

describe('Slope', () => {
	it.each(
		[
			'plain',
			'gap',
			'zeros',
			'negative',
			'index',
			'log',
			'long-labels',
			'broken-all',
			'broken-one'
		].flatMap((name) =>
			(['wide', 'narrow'] as const).flatMap((box) =>
				(['ja', 'en'] as const).map((locale) => [name, box, locale] as const)
			)
		)
	)('draw %s, %s, in %s as approved', async (name, box, locale) => {
		await expect(draw(name, box, locale)).toMatchFileSnapshot(
			`../../../../tests/svg/slope-${name}-${box}.${locale}.svg`
		);
	});
	it('have no class, style or script', () => {
		expect(draw('plain', 'wide', 'ja')).not.toMatch(/<style|style=|class=|<script|<!--/);
	});
	it('draw nothing of one period', () => {
		expect(draw('one-point', 'wide', 'ja')).toBeNull();
	});
});
