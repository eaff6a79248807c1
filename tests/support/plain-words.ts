import { formatNumber } from '#lib/format/format-number.ts';
import { formatPeriod } from '#lib/format/format-period.ts';
import type { Locale } from '#lib/messages/index.ts';
import type { PlainRow } from './plain-measures.ts';

/** A number as a sentence says it, 約 before it, 以上 and 以下 after. */
export function plainNumber(
	{ value, qualifier }: PlainRow,
	style: { locale: Locale; unit: string; decimals?: number }
): string {
	const known = (['', 'about', 'at-least', 'at-most'] as const).find((one) => one === qualifier);
	return formatNumber(value, { ...style, ...(known === undefined ? {} : { qualifier: known }) });
}

/** A period as a sentence names the time of a value. */
export function plainWhen(period: string, locale: Locale): string {
	const words = plainPeriod(period, locale);
	return locale === 'ja' ? words : `${period.length === 10 ? 'on' : 'in'} ${words}`;
}

/** A period as a noun. */
export function plainPeriod(period: string, locale: Locale): string {
	const words = formatPeriod(period, { locale, years: 'both', length: 'long' });
	return locale === 'en' && words.includes(' half of ') ? `the ${words}` : words;
}
