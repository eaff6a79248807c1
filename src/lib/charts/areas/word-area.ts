import { formatNumber } from '#lib/format/format-number.ts';
import { formatPeriod } from '#lib/format/format-period.ts';
import { formatUnit } from '#lib/format/format-unit.ts';
import { m, type Locale } from '#lib/messages/index.ts';
import { pointMark, wordMark } from '../mark/point-mark.ts';
import type { GridTile } from './tile-grid.ts';
import type { AreaMissing, AreaSeries, AreaValue, MissingSign } from './types.ts';

/** Names a prefecture in full: 東京都, `Tokyo`. */
export function areaName(tile: GridTile, locale: Locale): string {
	return locale === 'ja' ? tile.nameJa : tile.nameEn;
}

/** Names a prefecture without 都, 府 or 県: 東京, but 北海道. */
export function shortAreaName(tile: GridTile, locale: Locale): string {
	return locale === 'ja' ? tile.nameJa.replace(/[都府県]$/, '') : tile.nameEn;
}

/** Writes a number of the series: a rate always with one decimal, a value as it is. */
export function areaNumber(
	{ value, qualifier }: Pick<AreaValue, 'value' | 'qualifier'>,
	{ measure }: Pick<AreaSeries, 'measure'>,
	locale: Locale
): string {
	return formatNumber(value, { locale, qualifier, ...(measure === 'rate' ? { decimals: 1 } : {}) });
}

/** Writes a number of the series with its unit: 約1,900件, `about 1,900 cases`. */
export function areaQuantity(
	{ value, qualifier }: Pick<AreaValue, 'value' | 'qualifier'>,
	{ measure, unit }: Pick<AreaSeries, 'measure' | 'unit'>,
	locale: Locale
): string {
	return formatNumber(value, {
		locale,
		qualifier,
		unit,
		unitEn: formatUnit(unit, 'en', value),
		...(measure === 'rate' ? { decimals: 1 } : {})
	});
}

/** Words what the numbers are: the unit, or the population that rates are taken of and its day. */
export function wordAreaUnit(series: AreaSeries, locale: Locale): string {
	const unit = formatUnit(series.unit, locale);
	if (series.measure === 'value') return m.area_unit({ unit }, { locale });
	const day = formatPeriod(`${series.period.id}-10-01`, {
		locale,
		years: series.spec.years === 'era' ? 'era' : 'western',
		length: 'long'
	});
	return m.area_unit_rate({ unit, day }, { locale });
}

/** Words a value in full: prefecture, number, and the marks it carries. */
export function wordAreaValue(one: AreaValue, series: AreaSeries, locale: Locale): string {
	const name = areaName(one.tile, locale);
	const value = areaQuantity(one, series, locale);
	const mark = wordMark(pointMark(one.observation), locale);
	return locale === 'ja' ? `${name} ${value}（${mark}）` : `${name}: ${value} (${mark})`;
}

/** Words why a prefecture has no value. */
export function wordMissing(
	{ sign, reason }: Pick<AreaMissing, 'sign' | 'reason'>,
	locale: Locale
): string {
	if (sign === 'no-denominator') return m.area_no_denominator({}, { locale });
	const words = {
		'not-held-here': m.gap_not_held_here,
		'not-published': m.gap_not_published,
		'not-collected': m.gap_not_collected,
		changed: m.gap_changed,
		suppressed: m.gap_suppressed
	};
	return words[reason ?? 'not-held-here']({}, { locale });
}

/** Words a sign of missing values for a key. */
export function wordMissingSign(sign: MissingSign, locale: Locale): string {
	const words = {
		'not-held': m.gap_not_held_here,
		'not-collected': m.area_key_not_collected,
		'no-denominator': m.area_no_denominator
	};
	return words[sign]({}, { locale });
}
