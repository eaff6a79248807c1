import { render } from 'svelte/server';
import { describe, expect, it } from 'vitest';
import { prefectures, type PrefectureValues } from '../../../../tests/support/prefectures.ts';
import { areaSeries } from './area-series.ts';
import { describeAreas } from './describe-areas.ts';
import { placeRankedDots } from './place-ranked-dots.ts';
import { placeTileMap } from './place-tile-map.ts';
import RankedDots from './RankedDots.svelte';
import { tileGrid } from './tile-grid.ts';
import TileMap from './TileMap.svelte';
import { defaultSpec } from '../spec/chart-spec.ts';

const spec = {
	...defaultSpec({ indicator: 'cases', isRank: false, kinds: ['year'], breakdowns: [] }),
	areaPeriod: '2020'
};
/** Some values of every size, in no order, with equal ones among them. */
const all: PrefectureValues = Object.fromEntries(
	tileGrid.map(({ code }, i) => [code, (i * 37) % 23 === 0 ? 40 : ((i * 7919) % 1311) + 3])
);
const cases: Record<string, PrefectureValues> = {
	all,
	missing: {
		'01': 209,
		'13': { value: 1900, qualifier: 'about' },
		'14': 88,
		'26': 88,
		'46': 12,
		'47': null
	},
	one: { '40': 150 },
	zeros: { '31': 0, '32': 0, '36': 0 },
	none: {}
};
const boxes = {
	wide: { map: 620, dots: 480, size: 13 },
	narrow: { map: 360, dots: 360, size: 12 }
} as const;

function draw(values: PrefectureValues, name: keyof typeof boxes, locale: 'ja' | 'en') {
	const series = areaSeries(prefectures(values), spec);
	if (!series) throw new Error('no prefectures');
	const { map, dots, size } = boxes[name];
	const description = describeAreas(series, locale);
	const clean = (body: string): string =>
		`${body
			.replaceAll(/<!--[\s\S]*?-->/g, '')
			.replaceAll(/\s+>/g, '>')
			.trim()
			.replaceAll('><', '>\n<')}\n`;
	const tiles = placeTileMap(series, { width: map, size, locale });
	const { isCoded } = tiles;
	const placed = {
		map: tiles,
		dots: placeRankedDots(series, { width: dots, size, locale, isCoded })
	};
	return {
		map: clean(render(TileMap, { props: { placed: placed.map, description } }).body),
		dots: clean(render(RankedDots, { props: { placed: placed.dots, description } }).body)
	};
}

describe('the charts of prefectures', () => {
	it.each(
		Object.keys(cases).flatMap((name) =>
			(['ja', 'en'] as const).flatMap((locale) =>
				(name === 'all' || name === 'missing'
					? (['wide', 'narrow'] as const)
					: (['wide'] as const)
				).map((box) => [name, locale, box] as const)
			)
		)
	)('draw %s in %s, %s, as approved', async (name, locale, box) => {
		const drawn = draw(cases[name] ?? {}, box, locale);
		for (const kind of ['map', 'dots'] as const)
			await expect(drawn[kind]).toMatchFileSnapshot(
				`../../../../tests/svg/areas-${kind}-${name}-${box}.${locale}.svg`
			);
	});
	it('are images with a sentence, without class, style or script', () => {
		const { map, dots } = draw(all, 'wide', 'ja');
		for (const svg of [map, dots]) {
			expect(svg).toMatch(/^<svg [^>]*role="img" aria-label="/);
			expect(svg).not.toMatch(/<style|style=|class=|<script|<!--/);
		}
	});
});
