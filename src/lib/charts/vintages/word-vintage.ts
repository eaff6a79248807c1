import { formatNumber } from '#lib/format/format-number.ts';
import { formatPeriod } from '#lib/format/format-period.ts';
import { formatUnit } from '#lib/format/format-unit.ts';
import { m, type Locale } from '#lib/messages/index.ts';
import { pointMark, wordMark } from '../mark/point-mark.ts';
import type { VintagePoint, VintageSeries } from './types.ts';

/** Words a day, month or year. */
export function wordDay(day: string, { years }: VintageSeries, locale: Locale): string {
	return formatPeriod(day, { locale, years, length: 'long' });
}

/** Words when a document was published; of an undated one, where it stands. */
export function wordPublished(point: VintagePoint, series: VintageSeries, locale: Locale): string {
	const { published, knownFrom } = point.source;
	return published === ''
		? m.vintage_undated({ day: wordDay(knownFrom, series, locale) }, { locale })
		: wordDay(published, series, locale);
}

/** Words a value with qualifier and unit: 約1,900件, `about 1,900 cases`. */
export function wordStated(
	{ value, observation }: VintagePoint,
	{ unit }: VintageSeries,
	locale: Locale
): string {
	const unitEn = formatUnit(unit, 'en', value);
	return formatNumber(value, { locale, qualifier: observation.qualifier, unit, unitEn });
}

/** Words who published a document and what that makes of its value: 共同通信（報道等による・暫定値）. */
export function wordPublisher({ source, observation }: VintagePoint, locale: Locale): string {
	const mark = wordMark(pointMark(observation), locale);
	return m.vintage_publisher({ publisher: source.publisher, mark }, { locale });
}
