import type { SourcedObservation } from '#lib/domain/current-values.ts';
import { formatNumber } from '#lib/format/format-number.ts';
import { formatPeriod, type YearStyle } from '#lib/format/format-period.ts';
import type { Locale } from '#lib/messages/index.ts';
import { pointMark, wordMark } from '../mark/point-mark.ts';

/** How values are worded. */
export interface Wording {
	locale: Locale;
	years: YearStyle;
	unit: string;
}

/** Words a value with qualifier and unit: 約1,900件, `about 1,900`. */
export function wordValue(
	o: Pick<SourcedObservation, 'value' | 'qualifier'>,
	{ locale, unit }: Pick<Wording, 'locale' | 'unit'>
): string {
	return formatNumber(o.value ?? Number.NaN, { locale, qualifier: o.qualifier, unit });
}

/** Words a value with who reports it, where that is not the issuing body: 1,276人（報道等による）. */
export function wordRelayed(
	o: SourcedObservation,
	wording: Pick<Wording, 'locale' | 'unit'>
): string {
	const { locale } = wording;
	const value = wordValue(o, wording);
	if (o.provenance === 'own') return value;
	const mark = wordMark({ ...pointMark(o), hollow: false, derived: false }, locale);
	return locale === 'ja' ? `${value}（${mark}）` : `${value} (${mark})`;
}

/** Words a point in full: period, value, and the marks it carries. */
export function wordPoint(o: SourcedObservation, wording: Wording): string {
	const { locale, years } = wording;
	const period = formatPeriod(o.period, { locale, years, length: 'long' });
	const mark = wordMark(pointMark(o), locale);
	const value = wordValue(o, wording);
	return locale === 'ja' ? `${period} ${value}（${mark}）` : `${period}: ${value} (${mark})`;
}
