import { parsePeriod } from '#lib/domain/period.ts';
import type { Period } from '#lib/domain/period.ts';
import type { Locale } from '#lib/messages/index.ts';
import type { YearStyle } from './era-text.ts';
import { formatEnglishPeriod } from './format-english-period.ts';
import { formatJapanesePeriod } from './format-japanese-period.ts';
import { formatShortPeriod } from './format-short-period.ts';

export type { YearStyle } from './era-text.ts';

export interface PeriodStyle {
	locale: Locale;
	years: YearStyle;
	/** `long` for running text and tables, `short` for axes, whose title says the kind once */
	length: 'long' | 'short';
}

/**
 * A period in words: 令和5年度（2023年度）, `FY2023 (Reiwa 5)`, short `R5` and `’23`. Text that is no
 * canonical period comes back as it is.
 */
export function formatPeriod(period: string | Period, style: PeriodStyle): string {
	const known = typeof period === 'string' ? parsePeriod(period) : period;
	if (!known) return typeof period === 'string' ? period : period.id;
	const { locale, years, length } = style;
	if (length === 'short') return formatShortPeriod(known, locale, years);
	return locale === 'ja' ? formatJapanesePeriod(known, years) : formatEnglishPeriod(known, years);
}
