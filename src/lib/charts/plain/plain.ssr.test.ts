import { render } from 'svelte/server';
import { expect, it } from 'vitest';
import PlainChart from './PlainChart.svelte';
import { placePlain, type PlainBox } from './place-plain.ts';
import { describePlain } from './plain-words.ts';
import type { PlainSeries } from './types.ts';

const years: PlainSeries = {
	name: 'period',
	value: 'difference',
	isAlongTime: true,
	items: [
		[2008, 1200],
		[2009, null],
		[2010, -300],
		[2014, 2750.5],
		[2015, 0]
	].map(([year, value]) => ({ label: `${year}FY`, value: value ?? null, span: year ?? 0 }))
};
const names: PlainSeries = {
	name: 'title_ja',
	value: 'gaps',
	isAlongTime: false,
	items: [
		{
			label: 'いじめの認知件数に占めるパソコンや携帯電話等によるいじめの割合',
			value: 14,
			span: null
		},
		{ label: 'Victims of trafficking in persons & <others>', value: 9, span: null },
		{ label: '警察庁', value: null, span: null },
		{ label: 'NULL', value: -2, span: null }
	]
};

const draw = (series: PlainSeries, box: PlainBox): string =>
	render(PlainChart, {
		props: { placed: placePlain(series, box), description: describePlain(series, box.locale) }
	})
		.body.replaceAll(/<!--[\s\S]*?-->/g, '')
		.trim();

it.each([
	['years', years, { width: 1080, size: 14, locale: 'en' }],
	['names', names, { width: 360, size: 12, locale: 'ja' }]
] as const)('draws an answer by %s as it was approved', async (name, series, box) => {
	await expect(`${draw(series, box).replaceAll('><', '>\n<')}\n`).toMatchFileSnapshot(
		`../../../../tests/svg/plain-${name}.svg`
	);
});

it('is one image with a sentence, without class, style or script', () => {
	const svg = draw(names, { width: 1080, size: 14, locale: 'en' });
	expect(svg).toMatch(/^<svg [^>]*role="img" aria-label="Bar chart of gaps by title_ja/);
	expect(svg).not.toMatch(/<style|style=|class=|<script|<!--|NaN/);
});
