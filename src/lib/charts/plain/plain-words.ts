import { formatNumber } from '#lib/format/format-number.ts';
import { m, type Locale } from '#lib/messages/index.ts';
import type { PlainSeries } from './types.ts';

/** Names an item of a series and its number. */
export function titleOf({ items }: PlainSeries, at: number, locale: Locale): string {
	const { label = '', value = null } = items[at] ?? {};
	return `${label}: ${value === null ? 'NULL' : formatNumber(value, { locale })}`;
}

/** Says in a sentence what a drawing of names and numbers shows: its text alternative. */
export function describePlain(series: PlainSeries, locale: Locale): string {
	const { items, name, value } = series;
	const [first, last] = [titleOf(series, 0, locale), titleOf(series, items.length - 1, locale)];
	return m.sql_chart_description({ name, value, count: items.length, first, last }, { locale });
}

/** Hundredths of a pixel. */
export function round(value: number): number {
	return Math.round(value * 100) / 100;
}
