import { render } from 'svelte/server';
import { describe, expect, it } from 'vitest';
import { vintageCases } from '../../../../tests/support/vintages.ts';
import { describeVintages } from './describe-vintages.ts';
import { placeVintages } from './place-vintages.ts';
import VintageChart from './VintageChart.svelte';
import { vintageSeries } from './vintage-series.ts';

function draw(name: keyof typeof vintageCases, locale: 'ja' | 'en'): string {
	const { dossier, cell } = vintageCases[name];
	const series = vintageSeries(dossier, cell, { asOf: null, years: 'both' });
	if (!series) throw new Error(`no chart of ${name}`);
	const placed = placeVintages(series, { width: 340, size: 12, locale });
	const description = describeVintages(series, '2019', locale);
	return `${render(VintageChart, { props: { placed, description } })
		.body.replaceAll(/<!--[\s\S]*?-->/g, '')
		.replaceAll(/\s+>/g, '>')
		.trim()
		.replaceAll('><', '>\n<')}\n`;
}
const names = Object.keys(vintageCases) as (keyof typeof vintageCases)[];

describe('VintageChart', () => {
	it.each(
		names.flatMap((name) => (['ja', 'en'] as const).map((locale) => [name, locale] as const))
	)('draws %s in %s, as approved', async (name, locale) => {
		await expect(draw(name, locale)).toMatchFileSnapshot(
			`../../../../tests/svg/vintages-${name}.${locale}.svg`
		);
	});
	it('is one image with a sentence, without class, style or script', () => {
		const svg = draw('revised', 'ja');
		expect(svg).toMatch(/^<svg [^>]*role="img" aria-label="/);
		expect(svg).not.toMatch(/<style|style=|class=|<script|<!--/);
	});
});
