import { formatPeriod, type YearStyle } from '#lib/format/format-period.ts';
import { m, type Locale } from '#lib/messages/index.ts';
import type { Footnote, RowGroup } from './types.ts';

/** Words a footnote without its number: the day the new state begins, and what changed. */
export function wordFootnote(
	{ date, noteJa, noteEn }: Omit<Footnote, 'number'>,
	years: YearStyle,
	locale: Locale
): string {
	const day = formatPeriod(date, { locale, years, length: 'long' });
	return m.table_footnote({ date: day, note: locale === 'ja' ? noteJa : noteEn }, { locale });
}

/** Names a group of rows. */
export function wordGroup(type: RowGroup['type'], count: number, locale: Locale): string {
	return type === 'series'
		? m.table_group_series({ count }, { locale })
		: m.table_group_few({ count }, { locale });
}
