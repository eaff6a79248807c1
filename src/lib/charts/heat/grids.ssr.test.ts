import { render } from 'svelte/server';
import { describe, expect, it } from 'vitest';
import { partBreak, partDossier, partGap } from '../../../../tests/support/part-values.ts';
import type { Dossier } from '#lib/domain/dossier.ts';
import { breakdownSeries } from '../breakdown/breakdown-series.ts';
import Multiples from '../multiples/Multiples.svelte';
import { placeMultiples } from '../multiples/place-multiples.ts';
import { defaultSpec, type ChartSpec } from '../spec/chart-spec.ts';
import HeatTable from './HeatTable.svelte';
import { placeHeat } from './place-heat.ts';

const spec: ChartSpec = {
	...defaultSpec({ indicator: 'cases', isRank: false, kinds: ['year'], breakdowns: [] }),
	by: 'kind'
};
const run = (count: number, of: (i: number) => number): number[] =>
	Array.from({ length: count }, (_, i) => of(i));

const plain = partDossier(2012, {
	製造: run(9, (i) => 400 + ((i * 97) % 310)),
	提供・公然陳列: run(9, (i) => 700 - i * 40),
	所持等: run(9, (i) => i * 61),
	その他: run(9, (i) => 90 + ((i * 7) % 30))
});
const gaps = partDossier(
	2012,
	{
		'Produced by the child (self-generated)': [
			10,
			{ value: 24, source: 'press' },
			null,
			{ value: 31, source: 'relay' },
			{ value: 40, qualifier: 'about' },
			{ value: 52, status: 'P' }
		],
		Other: [null, 5, null, null, 12, { value: 14, derivation: '20-6' }],
		'Not told': [3, 0, 0, null, null, 1]
	},
	{
		gaps: [partGap('part-1', '2014'), partGap('part-1', '2015')],
		breaks: [
			partBreak('2014-07'),
			partBreak('2016', { force: 'caution', category: 'part-0' }),
			partBreak('2016', { force: 'rename', category: 'part-2' })
		]
	}
);
const long = partDossier(
	1996,
	Object.fromEntries(
		[
			'児童が自らを撮影した画像に伴う被害（自画撮り）',
			'Non-consensual sexual intercourse (child as main victim)',
			'インターネット利用に係る児童ポルノ事犯の検挙を通じて新たに特定された被害児童',
			'その他'
		].map((name, part) => [name, run(28, (i) => (i * 523 + part * 71) % 2400)])
	)
);

type Width = 360 | 760 | 1080;
const cases: [string, Dossier, Width[], Partial<ChartSpec>][] = [
	['plain', plain, [360, 1080], {}],
	['gap', gaps, [360, 760], { bridge: true }],
	['one', partDossier(2020, { 児童買春: [12], 児童ポルノ: [30] }), [760], {}],
	['zeros', partDossier(2018, { 児童買春: [0, 0, 0], 児童ポルノ: [0, 0, 0] }), [760], {}],
	['change', plain, [360, 1080], { show: 'change' }],
	['log', plain, [760], { show: 'index', scale: 'log', base: 2014 }],
	['long', long, [360, 1080], {}]
];

const clean = (body: string): string =>
	body
		.replaceAll(/<!--[\s\S]*?-->/g, '')
		.replaceAll(/\s+>/g, '>')
		.trim()
		.replaceAll('><', '>\n<');
const file = ({ width, height }: { width: number; height: number }, body: string): string =>
	`<svg xmlns="http://www.w3.org/2000/svg" width="${width}" height="${height}" viewBox="0 0 ${width} ${height}">\n<rect width="${width}" height="${height}" fill="#ffffff"/>\n${clean(body)}\n</svg>\n`;

function draw(data: Dossier, changes: Partial<ChartSpec>, width: Width, locale: 'ja' | 'en') {
	const series = breakdownSeries(data, { ...spec, ...changes });
	if (!series) throw new Error('no parts');
	const size = width === 1080 ? 14 : 12;
	const box = { width, height: 300, size, locale, years: 'both' as const };
	const multiples = placeMultiples(series, box);
	const heat = placeHeat(series, box);
	if (!multiples || !heat) throw new Error('nothing drawn');
	return {
		multiples: file(multiples, render(Multiples, { props: { placed: multiples } }).body),
		heat: file(heat, render(HeatTable, { props: { placed: heat } }).body)
	};
}

describe('charts of parts in a grid', () => {
	it.each(
		cases.flatMap(([name, data, widths, changes]) =>
			widths.flatMap((width) =>
				(['ja', 'en'] as const).map((locale) => [name, width, locale, data, changes] as const)
			)
		)
	)('draw %s at %i in %s as approved', async (name, width, locale, data, changes) => {
		const drawn = draw(data, changes, width, locale);
		for (const kind of ['multiples', 'heat'] as const)
			await expect(drawn[kind]).toMatchFileSnapshot(
				`../../../../tests/svg/${kind}-${name}-${width}.${locale}.svg`
			);
	});
	it('name no style sheet, class or script', () => {
		const { multiples, heat } = draw(gaps, {}, 760, 'en');
		for (const svg of [multiples, heat]) expect(svg).not.toMatch(/<style|style=|class=|<script/);
	});
});
