import { formatPeriod } from '#lib/format/format-period.ts';
import { m, type Locale } from '#lib/messages/index.ts';
import { mostLegible } from '../color/contrast.ts';
import { hatchPath } from '../hatch/hatch-path.ts';
import { estimateWidth } from '../label/estimate-width.ts';
import { wrapText } from '../label/wrap-text.ts';
import { theme } from '../theme.ts';
import { quantileClasses, type QuantileClass } from './quantile-classes.ts';
import {
	gridColumns,
	gridRows,
	openColumns,
	openRows,
	tileGrid,
	type GridTile
} from './tile-grid.ts';
import {
	missingSigns,
	type AreaMissing,
	type AreaSeries,
	type AreaValue,
	type PlacedTile,
	type PlacedTileKey,
	type PlacedTileMap,
	type PlacedWords
} from './types.ts';
import {
	areaName,
	areaNumber,
	shortAreaName,
	wordAreaUnit,
	wordAreaValue,
	wordMissing,
	wordMissingSign
} from './word-area.ts';

/** The box that charts of prefectures are placed in: pixels, type size, language. */
export interface AreaBox {
	width: number;
	/** type size in pixels */
	size: number;
	locale: Locale;
	/** smaller type than this is not read, by default 9: tiles then carry codes for names, and no value */
	leastType?: number;
}

const smallestOnScreen = 9;
const gap = 2;
const line = 1.45;

/** Places a tile map: a tile for each prefecture, its class by colour, its value printed where it fits. */
export function placeTileMap(series: AreaSeries, box: AreaBox): PlacedTileMap {
	const { width, size, locale } = box;
	const cell = width / gridColumns;
	const side = round(cell - gap);
	const classes = quantileClasses(series.values.map(({ value }) => value));
	const least = box.leastType ?? smallestOnScreen;
	const type = nameType(side, least, box);
	const head = placeHead(series, classes, type === null, { ...box, width: cell * openColumns });
	const top = Math.max(0, Math.ceil(head.height + size * 0.5 - openRows * cell));
	const at = ({ column, row }: GridTile): { x: number; y: number } => ({
		x: round(column * cell + gap / 2),
		y: round(top + row * cell + gap / 2)
	});
	const name = (tile: GridTile): string =>
		type === null ? tile.code : shortAreaName(tile, locale);
	const held = series.values.map((one): PlacedTile => {
		const fill = colorOf(one, classes);
		const value = areaNumber(one, series, locale);
		return {
			code: one.tile.code,
			...at(one.tile),
			fill,
			missing: null,
			hatch: '',
			ink: mostLegible(fill, [theme.ground, theme.ink]),
			words: placeWords(name(one.tile), value, at(one.tile), { side, size, type, least }),
			title: wordAreaValue(one, series, locale)
		};
	});
	const missing = series.missing.map((one): PlacedTile => ({
		code: one.tile.code,
		...at(one.tile),
		fill: null,
		missing: one.sign,
		hatch:
			one.sign === 'not-collected' ? hatchPath({ ...at(one.tile), width: side, height: side }) : '',
		ink: theme.soft,
		words: placeWords(name(one.tile), '', at(one.tile), { side, size, type, least }),
		title: titleOfMissing(one, locale)
	}));
	return {
		width,
		height: Math.ceil(top + gridRows * cell),
		size,
		side,
		isCoded: type === null,
		tiles: [...held, ...missing].sort((a, b) => (a.code < b.code ? -1 : 1)),
		words: head.words,
		key: head.key
	};
}

function colorOf({ value }: AreaValue, classes: readonly QuantileClass[]): string {
	const found = classes.find(({ low, high }) => low <= value && value <= high);
	return theme.ramp[found?.step ?? 0] ?? theme.accent;
}

function titleOfMissing(one: AreaMissing, locale: Locale): string {
	const reason = wordMissing(one, locale);
	const note = locale === 'ja' ? one.gap?.noteJa : one.gap?.noteEn;
	const words = m.area_missing_title({ reason: note ? `${reason} – ${note}` : reason }, { locale });
	return `${areaName(one.tile, locale)} ${words}`;
}

/** The type size in which every name fits its tile; null where it would be too small to read. */
function nameType(side: number, least: number, { size, locale }: AreaBox): number | null {
	const widest = Math.max(...tileGrid.map((tile) => estimateWidth(shortAreaName(tile, locale), 1)));
	// the width of Latin letters is an estimate, that of Japanese characters is known
	const room = side * (locale === 'ja' ? 0.99 : 0.91);
	const fitting = Math.floor((room / widest) * 10) / 10;
	return fitting < least ? null : Math.min(size, fitting);
}

function placeWords(
	name: string,
	value: string,
	{ x, y }: { x: number; y: number },
	{ side, size, type, least }: { side: number; size: number; type: number | null; least: number }
): PlacedWords[] {
	const nameSize = type ?? Math.min(size, side * 0.4);
	const fitting = Math.min(size, (side - 2) / Math.max(1, estimateWidth(value, 1)));
	const valueSize = Math.floor(fitting * 10) / 10;
	const printed = value !== '' && valueSize >= least && nameSize + valueSize * 1.25 < side;
	const middle = round(x + side / 2);
	const centre = y + side / 2;
	const one = (text: string, own: number, baseline: number, bold: boolean): PlacedWords => ({
		x: middle,
		y: round(baseline),
		size: own,
		bold,
		text
	});
	if (!printed) return [one(name, nameSize, centre + nameSize * 0.36, false)];
	const block = nameSize + valueSize * 1.2;
	const first = centre - block / 2 + nameSize * 0.86;
	return [one(name, nameSize, first, false), one(value, valueSize, first + valueSize * 1.2, true)];
}

/** The words in the open north-west: period, unit, key of exactly what is in use, cautions. */
function placeHead(
	series: AreaSeries,
	classes: readonly QuantileClass[],
	isCoded: boolean,
	{ width, size, locale }: AreaBox
): { words: PlacedWords[]; key: PlacedTileKey[]; height: number } {
	const words: PlacedWords[] = [];
	let y = 0;
	const write = (text: string, own: number, bold = false): void => {
		for (const part of wrapText(text, width - size, own)) {
			y += own * line;
			words.push({ x: 0, y: round(y - own * 0.35), size: own, bold, text: part });
		}
	};
	write(
		formatPeriod(series.period, { locale, years: series.spec.years, length: 'long' }),
		size,
		true
	);
	write(wordAreaUnit(series, locale), size);
	y += size * 0.3;
	const number = (value: number): string => {
		const qualifier = series.values.find((one) => one.value === value)?.qualifier ?? '';
		return areaNumber({ value, qualifier }, series, locale);
	};
	const signs = missingSigns.filter((sign) => series.missing.some((one) => one.sign === sign));
	const entries = [
		...[...classes].reverse().map(({ low, high, step }) => ({
			fill: theme.ramp[step] ?? theme.accent,
			missing: null,
			text:
				low === high
					? number(low)
					: m.area_range({ from: number(low), to: number(high) }, { locale })
		})),
		...signs.map((sign) => ({ fill: null, missing: sign, text: wordMissingSign(sign, locale) }))
	];
	const key = entries.map(({ fill, missing, text }): PlacedTileKey => {
		const frame = { x: 1, y: round(y + 1), width: round(size * 1.7), height: round(size * 1.15) };
		y += size * line;
		return {
			...frame,
			fill,
			missing,
			hatch: missing === 'not-collected' ? hatchPath(frame) : '',
			label: { x: round(size * 2.2), y: round(frame.y + size * 0.95), size, bold: false, text }
		};
	});
	y += size * 0.3;
	if (series.dependsOnPopulation) write(m.area_population_note({}, { locale }), size);
	if (isCoded) write(m.area_codes_note({}, { locale }), size);
	return { words, key, height: y };
}

function round(value: number): number {
	return Math.round(value * 100) / 100;
}
