import { describe, expect, it } from 'vitest';
import { prefectures, type PrefectureValues } from '../../../../tests/support/prefectures.ts';
import { contrast } from '../color/contrast.ts';
import { defaultSpec } from '../spec/chart-spec.ts';
import { theme } from '../theme.ts';
import { areaSeries } from './area-series.ts';
import { describeAreas } from './describe-areas.ts';
import { placeRankedDots } from './place-ranked-dots.ts';
import { placeTileMap } from './place-tile-map.ts';
import { tileGrid } from './tile-grid.ts';

const spec = {
	...defaultSpec({ indicator: 'cases', isRank: false, kinds: ['year'], breakdowns: [] }),
	areaPeriod: '2020'
};
const seriesOf = (values: PrefectureValues) => {
	const series = areaSeries(prefectures(values), spec);
	if (!series) throw new Error('no prefectures');
	return series;
};
const all = seriesOf(Object.fromEntries(tileGrid.map(({ code }, i) => [code, i * 100])));
const few = seriesOf({ '01': 0, '13': { value: 1900, qualifier: 'about' }, '14': 88, '47': null });

describe('placeTileMap', () => {
	const box = { width: 620, size: 13, locale: 'ja' as const };

	it('gives every prefecture a tile, within the box', () => {
		const { tiles, width, height, side } = placeTileMap(few, box);
		expect(tiles).toHaveLength(47);
		for (const { x, y } of tiles) {
			expect(x + side).toBeLessThanOrEqual(width);
			expect(y + side).toBeLessThanOrEqual(height);
		}
	});
	it('never colours a missing value, and colours zero', () => {
		const { tiles } = placeTileMap(few, box);
		const of = (code: string) => tiles.find((tile) => tile.code === code);
		expect(of('01')).toMatchObject({ fill: theme.ramp[0], missing: null });
		expect(of('02')).toMatchObject({ fill: null, missing: 'not-held', hatch: '' });
		expect(of('47')).toMatchObject({ fill: null, missing: 'not-collected' });
		expect(of('47')?.hatch).toMatch(/^M/);
	});
	it('writes on every tile with a contrast of 4.5:1', () => {
		for (const { fill, ink } of placeTileMap(all, box).tiles)
			expect(contrast(fill ?? theme.ground, ink)).toBeGreaterThanOrEqual(4.5);
	});
	it('has a key of exactly what is in use', () => {
		const labels = (series: typeof few) =>
			placeTileMap(series, box).key.map(({ label }) => label.text);
		expect(labels(few)).toEqual(['約1,900', '88', '0', '資料未収集', '集計・公表なし']);
		expect(labels(all)).toHaveLength(5);
		expect(labels(seriesOf({ '01': 0, '02': 0 })).slice(0, 1)).toEqual(['0']);
	});
	it('keeps its words off the tiles', () => {
		for (const locale of ['ja', 'en'] as const)
			for (const width of [320, 360, 620]) {
				const { words, tiles } = placeTileMap(few, { ...box, width, locale });
				const foot = Math.max(...words.map(({ y }) => y));
				const head = tiles.filter((tile) => tile.x < (width * 7) / 12 - 1).map(({ y }) => y);
				expect(foot).toBeLessThan(Math.min(...head));
			}
	});
	it('prints names where they can be read, else codes', () => {
		expect(placeTileMap(few, { ...box, width: 360 }).isCoded).toBe(false);
		expect(placeTileMap(few, { ...box, width: 360, locale: 'en' }).isCoded).toBe(true);
		expect(placeTileMap(few, { ...box, locale: 'en' }).isCoded).toBe(false);
	});
	it('says that counts depend on the population', () => {
		expect(placeTileMap(few, box).words.map(({ text }) => text)).toContain(
			'件数は人口の規模にも左右される'
		);
	});
});

describe('placeRankedDots', () => {
	const box = { width: 480, size: 13, locale: 'ja' as const, isCoded: false };

	it('places rows by value from the top, dots from zero', () => {
		const { rows, plot } = placeRankedDots(few, box);
		expect(rows.map(({ rank, name, value }) => [rank, name, value])).toEqual([
			['1', '東京都', '約1,900'],
			['2', '神奈川県', '88'],
			['3', '北海道', '0']
		]);
		expect(rows.at(-1)?.x).toBe(plot.left);
		expect(rows[0]?.x).toBeLessThanOrEqual(plot.right);
	});
	it('lists what is missing by reason', () => {
		const texts = placeRankedDots(few, box).words.map(({ text }) => text);
		expect(texts.some((text) => text.startsWith('資料未収集：青森、'))).toBe(true);
		expect(texts.at(-1)).toBe('集計なし：沖縄');
	});
});

describe('describeAreas', () => {
	it('says period, number, largest, smallest and what is missing', () => {
		expect(describeAreas(few, 'ja')).toBe(
			'令和2年（2020年）の値があるのは3都道府県。最大は東京都の約1,900件。最小は北海道の0件。値がないのは44都道府県（資料未収集 43、集計なし 1）。'
		);
		expect(describeAreas(few, 'en')).toBe(
			'Prefectures with a value for 2020 (Reiwa 2): 3. Largest: about 1,900 cases (Tokyo). Smallest: 0 cases (Hokkaido). Prefectures without a value: 44 (No document held here 43, Not collected 1).'
		);
	});
	it('names equal ones together and counts the rest', () => {
		const zeros = { '01': 0, '02': 0, '03': 0, '04': 0, '05': 0 };
		const text = describeAreas(seriesOf({ ...zeros, '05': 9 }), 'ja');
		expect(text).toContain('最小は北海道、青森県、岩手県ほか1都道府県の0件。');
		expect(text).toContain('うち1都道府県の値は、公表機関以外の資料による。');
		expect(describeAreas(seriesOf({ '01': 0, '02': 0 }), 'ja')).toContain('いずれも0件。');
	});
	it('says that there is none, or one', () => {
		expect(describeAreas(seriesOf({}), 'ja')).toContain('の値がある都道府県はない。');
		expect(describeAreas(seriesOf({ '01': 3 }), 'ja')).toContain('北海道の3件。');
	});
});
