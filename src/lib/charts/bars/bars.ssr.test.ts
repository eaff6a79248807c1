import { render } from 'svelte/server';
import { describe, expect, it } from 'vitest';
import type { Dossier } from '#lib/domain/dossier.ts';
import { annual, dossier } from '../../../../tests/support/dossier.ts';
import { breakAt, gapAt, partsDossier, years } from '../../../../tests/support/parts.ts';
import { chartContent } from '../chart-content.ts';
import Chart from '../Chart.svelte';
import { defaultSpec, type ChartSpec } from '../spec/chart-spec.ts';

const spec = defaultSpec({
	indicator: 'cases',
	isRank: false,
	kinds: ['year'],
	breakdowns: []
});
const long: Record<string, [string, string]> = {
	a: [
		'児童買春、児童ポルノに係る行為等の規制及び処罰並びに児童の保護等に関する法律違反',
		'Violations of the Act on Regulation and Punishment of Activities Relating to Child Prostitution'
	],
	b: ['青少年保護育成条例違反', 'Violations of ordinances for the protection of young people'],
	c: ['その他', 'Other']
};
const six = {
	'': years(2012, [300, 320, 310, 330, 345, 360, 350, 372]),
	a: years(2012, [120, 118, 111, 130, 124, 140, 131, 133]),
	b: years(2012, [60, 70, 66, 61, 73, 70, 69, 75]),
	c: years(2012, [40, 45, 41, 47, 52, 50, 51, 58]),
	d: years(2012, [36, 38, 40, 41, 45, 48, 49, 52]),
	e: years(2012, [30, 33, 36, 35, 35, 36, 34, 38]),
	f: years(2012, [14, 16, 16, 16, 16, 16, 16, 16])
};
const holes = {
	'': years(2012, [100, 104, null, 120, 8, 96, null, 140]),
	a: years(2012, [60, 61, null, 80, 5, { value: 58, status: 'P' as const }, 70, 0]),
	b: years(2012, [
		30,
		null,
		null,
		50,
		2,
		{ value: 30, source: 'press' },
		22,
		{ value: 90, source: 'relay' }
	])
};
const breaks = [breakAt('2016-07'), breakAt('2018', 'caution')];
const gaps = [gapAt('2014', 'not-held-here', 'way'), gapAt('2014', 'not-published')];
const months = Object.fromEntries(
	Array.from({ length: 132 }, (_, i) => [
		`${2010 + Math.floor(i / 12)}-${String((i % 12) + 1).padStart(2, '0')}`,
		30 + ((i * 37) % 50)
	])
);

const cases: Record<string, [Dossier, Partial<ChartSpec>]> = {
	plain: [dossier({ observations: annual(2010, [595, 637, 762, 765, 788, 831]) }), {}],
	marks: [
		partsDossier(
			{
				'': {
					...years(2010, [1938, 2097, null, 2413, 0, 1]),
					2016: { value: 2500, status: 'P', source: 'press' },
					2017: { value: 2600, derivation: '2500+100' },
					2018: { value: 2757, source: 'relay', qualifier: 'about' }
				}
			},
			{ breaks: [breakAt('2014-07')], gaps: [gapAt('2012', 'not-held-here')] }
		),
		{}
	],
	one: [dossier({ observations: annual(2010, [595]) }), {}],
	zeros: [dossier({ observations: annual(2010, [0, 0, null, 0]) }), {}],
	change: [
		dossier({
			observations: annual(2010, [40, 44, 44, 30, null, 60, 90]),
			breaks: [breakAt('2016')]
		}),
		{ show: 'change' }
	],
	index: [
		dossier({ observations: annual(2010, [50, 44, 52, 80, 45]) }),
		{ show: 'index', base: 2010, scale: 'log' }
	],
	months: [partsDossier({ '': months }), { kind: 'month' }],
	none: [dossier(), {}],
	parts: [partsDossier(six), { by: 'way' }],
	'parts-gap': [partsDossier(holes, { breaks, gaps }), { by: 'way' }],
	'parts-change': [partsDossier(holes, { breaks, gaps }), { by: 'way', show: 'change' }],
	'parts-long': [
		partsDossier(
			{ a: years(2012, [60, 61, 70]), b: years(2012, [9, 8, 7]), c: years(2012, [3, 0, 2]) },
			{ labels: long }
		),
		{ by: 'way' }
	],
	share: [partsDossier(six), { by: 'way', form: 'share' }],
	'share-refused': [
		partsDossier(holes, { breaks, gaps, parts: 'partial' }),
		{ by: 'way', form: 'share', show: 'change' }
	],
	'share-long': [
		partsDossier(
			{
				'': years(2012, [100, 90, 80]),
				a: years(2012, [60, 61, 70]),
				b: years(2012, [9, 8, 7]),
				c: years(2012, [3, 0, 2])
			},
			{ labels: long }
		),
		{ by: 'way', form: 'share' }
	],
	'stack-over': [partsDossier(holes, { breaks, gaps }), { by: 'way', form: 'stacked' }]
};
const boxes = {
	wide: { width: 760, height: 380, size: 12 },
	narrow: { width: 360, height: 320, size: 12 }
};

function draw(name: string, box: keyof typeof boxes, locale: 'ja' | 'en'): string {
	const [data, changes] = cases[name] ?? [dossier(), {}];
	const content = chartContent(data, { ...spec, form: 'bars', ...changes }, locale);
	const placed = content.place(boxes[box]);
	if (!placed) return '';
	const { body } = render(Chart, { props: { placed } });
	const { width, height } = placed;
	const shell = `<svg xmlns="http://www.w3.org/2000/svg" width="${width}" height="${height}" viewBox="0 0 ${width} ${height}">`;
	const drawing = `${shell}${body}</svg>`.replaceAll(/<!--[\s\S]*?-->/g, '');
	return `${drawing.replaceAll(/\s+>/g, '>').replaceAll('><', '>\n<')}\n`;
}

describe('bars', () => {
	it.each(
		Object.keys(cases)
			.filter((name) => name !== 'none')
			.flatMap((name) =>
				(['ja', 'en'] as const).flatMap((locale) =>
					(['wide', 'narrow'] as const).map((box) => [name, box, locale] as const)
				)
			)
	)('draw %s, %s, in %s, as approved', async (name, box, locale) => {
		await expect(draw(name, box, locale)).toMatchFileSnapshot(
			`../../../../tests/svg/bars-${name}-${box}.${locale}.svg`
		);
	});
	it('are not drawn without values', () => {
		expect(draw('none', 'wide', 'ja')).toBe('');
	});
	it.each(Object.keys(cases))('fill with patterns of their own drawing: %s', (name) => {
		const drawings = (['wide', 'narrow'] as const).map((box) => {
			const svg = draw(name, box, 'ja');
			const found = (pattern: RegExp) =>
				[...new Set([...svg.matchAll(pattern)].map(([, id]) => id ?? ''))].sort();
			return { defined: found(/<pattern id="([^"]*)"/g), named: found(/url\(#([^)]*)\)/g) };
		});
		for (const { defined, named } of drawings) expect(defined).toEqual(named);
		const [wide, narrow] = drawings;
		expect(wide?.defined.filter((id) => narrow?.defined.includes(id))).toEqual([]);
	});
	it('name no style sheet, class or script', () => {
		expect(draw('share', 'wide', 'en')).not.toMatch(/<style|style=|class=|<script/);
	});
});
