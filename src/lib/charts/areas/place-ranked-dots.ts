import { formatPeriod } from '#lib/format/format-period.ts';
import { m, type Locale } from '#lib/messages/index.ts';
import { placeValueAxis } from '../axis/place-value-axis.ts';
import { spreadTicks } from '../axis/spread-ticks.ts';
import { estimateWidth } from '../label/estimate-width.ts';
import { wrapList } from '../label/wrap-list.ts';
import { wrapText } from '../label/wrap-text.ts';
import { markMeanings, pointMark } from '../mark/point-mark.ts';
import type { AreaBox } from './place-tile-map.ts';
import type { GridTile } from './tile-grid.ts';
import type { AreaSeries, PlacedRankedDots, PlacedRow, PlacedWords } from './types.ts';
import {
	areaName,
	areaNumber,
	shortAreaName,
	wordAreaUnit,
	wordAreaValue,
	wordMissing
} from './word-area.ts';

const rowHeight = 1.5;
const lineHeight = 1.45;

/**
 * Places ranked dots: prefectures by value, the largest first, each with rank, name, dot and number;
 * below them the key of the marks in use and, by reason, the prefectures without a value. `isCoded`
 * writes the codes before the names, where the map beside has only codes.
 */
export function placeRankedDots(
	series: AreaSeries,
	box: AreaBox & { isCoded: boolean }
): PlacedRankedDots {
	const { width, size, locale, isCoded } = box;
	const numbers = series.values.map((one) => areaNumber(one, series, locale));
	const widest = (texts: readonly string[]): number =>
		Math.max(0, ...texts.map((text) => estimateWidth(text, size)));
	const coded = (tile: GridTile, name: string): string => (isCoded ? `${tile.code} ${name}` : name);
	const names = series.values.map(({ tile }) => coded(tile, areaName(tile, locale)));
	const rankX = Math.ceil(estimateWidth('00', size));
	const nameX = rankX + size * 0.7;
	const left = Math.ceil(nameX + widest(names) + size * 0.9);
	const right = Math.floor(width - widest(numbers) - size * 0.9);
	const words: PlacedWords[] = [];
	let y = 0;
	const write = (lines: readonly string[], bold = false): void => {
		for (const text of lines) {
			y += size * lineHeight;
			words.push({ x: 0, y: round(y - size * 0.35), size, bold, text });
		}
	};
	const { years } = series.spec;
	write([formatPeriod(series.period, { locale, years, length: 'long' })], true);
	write(wrapText(wordAreaUnit(series, locale), width, size));
	const isEmpty = series.values.length === 0;
	const top = isEmpty ? y : y + size * 2;
	const axis = placeValueAxis(
		series.values.map(({ value }) => value),
		{ top: right, bottom: left, locale }
	);
	const rows = series.values.map((one, i): PlacedRow => ({
		code: one.tile.code,
		y: round(top + (i + 0.5) * size * rowHeight),
		rank: String(one.rank),
		name: names[i] ?? '',
		value: numbers[i] ?? '',
		x: round(axis.scale(one.value)),
		mark: pointMark(one.observation),
		title: wordAreaValue(one, series, locale)
	}));
	const bottom = round(top + rows.length * size * rowHeight);
	y = bottom + size * 0.5;
	const key = markMeanings(
		rows.map(({ mark }) => mark),
		locale
	).map((meaning) => {
		y += size * lineHeight;
		return { ...meaning, x: round(size * 0.8), y: round(y - size * 0.7), width: size * 1.9 };
	});
	if (key.length > 0) y += size * 0.4;
	for (const [reason, without] of missingByReason(series, locale)) {
		const short = without.map((tile) => coded(tile, shortAreaName(tile, locale)));
		const begin = (names: string): string => m.area_missing_list({ reason, names }, { locale });
		write(wrapList(begin, short, { width, size, locale }));
	}
	return {
		width,
		height: Math.ceil(y + size * 0.5),
		size,
		plot: { left, right, top: round(top), bottom },
		rankX,
		nameX: round(nameX),
		ticks: isEmpty
			? []
			: spreadTicks(
					axis.ticks.map((t) => ({ x: round(t.y), label: t.label })),
					size
				),
		rows,
		key,
		words
	};
}

function missingByReason(series: AreaSeries, locale: Locale): Map<string, GridTile[]> {
	const groups = new Map<string, GridTile[]>();
	for (const one of series.missing) {
		const reason = wordMissing(one, locale);
		const tiles = groups.get(reason);
		if (tiles) tiles.push(one.tile);
		else groups.set(reason, [one.tile]);
	}
	return groups;
}

function round(value: number): number {
	return Math.round(value * 100) / 100;
}
