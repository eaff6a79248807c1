import { formatNumber } from '#lib/format/format-number.ts';
import { formatPeriod } from '#lib/format/format-period.ts';
import { formatUnit, isPercent } from '#lib/format/format-unit.ts';
import { m, type Locale } from '#lib/messages/index.ts';
import { wordUnit } from './word-unit.ts';
import { wordPoint, wordValue, type Wording } from './word-point.ts';
import { pointMark, wordMark } from '../mark/point-mark.ts';
import type { LinePoint, Measure } from './types.ts';

/** Words what is drawn of a value, as short as it stands at a point: 2,580, +3.5, 約132.1. */
export function wordDrawnNumber(
	{ value, qualifier }: Pick<LinePoint, 'value' | 'qualifier'>,
	{ show, inPoints }: Measure,
	locale: Locale
): string {
	if (show === 'value') return formatNumber(value, { locale, qualifier });
	if (show !== 'change') return formatNumber(value, { locale, qualifier, decimals: 1 });
	const about = qualifier === 'about' ? (locale === 'ja' ? '約' : 'about ') : '';
	const sign = value > 0 ? '+' : value < 0 ? '−' : '±';
	const decimals = inPoints ? {} : { decimals: 1 };
	return about + sign + formatNumber(Math.abs(value), { locale, ...decimals });
}

/** Words what is drawn of a value with its unit: 2,580件, 前年（2022年）比+3.5％, 指数132.1. */
export function wordDrawn(point: LinePoint, measure: Measure, wording: Wording): string {
	const { locale, years, unit } = wording;
	const number = wordDrawnNumber(point, measure, locale);
	if (measure.show === 'value') return wordValue(point.observation, wording);
	if (measure.show === 'index') return m.measure_index({ number }, { locale });
	if (measure.show === 'share') return m.measure_share({ number }, { locale });
	if (measure.show === 'rate')
		return m.measure_rate({ number, unit: formatUnit(unit, locale) }, { locale });
	const on = formatPeriod(point.against?.period ?? '', { locale, years, length: 'long' });
	return measure.inPoints
		? m.measure_change_points({ number, on }, { locale })
		: m.measure_change({ number, on }, { locale });
}

/** Words a point in full: period, what is drawn, the published value behind it, the marks it carries. */
export function wordDrawnPoint(point: LinePoint, measure: Measure, wording: Wording): string {
	if (measure.show === 'value') return wordPoint(point.observation, wording);
	const { locale, years } = wording;
	return m.measure_point(
		{
			period: formatPeriod(point.period, { locale, years, length: 'long' }),
			drawn: wordDrawn(point, measure, wording),
			value: wordValue(point.observation, wording),
			mark: wordMark(pointMark(point.observation), locale)
		},
		{ locale }
	);
}

/** Words the unit of a value axis: （件）, （2010年＝100）, `(change on the year before, %)`. */
export function wordMeasureUnit(
	measure: Measure,
	points: readonly LinePoint[],
	{ unit, locale }: Pick<Wording, 'unit' | 'locale'>
): string {
	if (measure.show === 'value') return wordUnit(unit, locale);
	if (measure.show === 'index')
		return m.measure_unit_index({ base: measure.base ?? '–' }, { locale });
	if (measure.show === 'share') return m.measure_unit_share({}, { locale });
	if (measure.show === 'rate')
		return m.measure_unit_rate({ unit: formatUnit(unit, locale) }, { locale });
	const on = wordNeighbour(points, locale);
	return measure.inPoints
		? m.measure_unit_points({ on }, { locale })
		: m.measure_unit_change({ on }, { locale });
}

/** Names what changes are taken on: 前年, 前年度, 前年同期, 前期. */
export function wordNeighbour(
	points: readonly Pick<LinePoint, 'period' | 'against'>[],
	locale: Locale
): string {
	const point = points.find(({ against }) => against !== null) ?? points[0];
	if (!point || point.period.kind === 'year') return m.neighbour_year({}, { locale });
	if (point.period.kind === 'fiscal-year') return m.neighbour_fiscal_year({}, { locale });
	const slot = /-([A-Z]?\d+)$/.exec(point.against?.period ?? '')?.[1];
	return slot === undefined || slot === point.period.slot
		? m.neighbour_same({}, { locale })
		: m.neighbour_before({}, { locale });
}

/** Names a measure as a control and a title say it: 値, 前年比, 指数 … */
export function wordShown(show: Measure['show'], locale: Locale): string {
	const words = {
		value: m.show_value,
		change: m.show_change,
		index: m.show_index,
		share: m.show_share,
		rate: m.show_rate
	};
	return words[show]({}, { locale });
}

/** Says how a measure is computed and rounded; null for values, which are as published. */
export function wordMethod(measure: Measure, unit: string, locale: Locale): string | null {
	if (measure.show === 'value' || measure.refusal !== null) return null;
	if (measure.show === 'index') return m.method_index({ base: measure.base ?? '–' }, { locale });
	if (measure.show === 'share') return m.method_share({}, { locale });
	if (measure.show === 'rate') return m.method_rate({}, { locale });
	return isPercent(unit) ? m.method_points({}, { locale }) : m.method_change({}, { locale });
}
