import type { Period } from '#lib/domain/period.ts';
import type { Locale } from '#lib/messages/index.ts';
import { shortEraYear } from './era-text.ts';
import type { YearStyle } from './era-text.ts';
import { monthName } from './month-name.ts';

/**
 * A period for axes, without its kind, which the axis title says once: `R5`, `’23`, `R5上`,
 * `R5 Q1`, `R5.4`, `’16 H1`, `Apr ’15`. `both` is the era in Japanese and the western year in English.
 */
export function formatShortPeriod(period: Period, locale: Locale, years: YearStyle): string {
	if (period.from && period.to) {
		const ends = [period.from, period.to].map((term) => formatShortPeriod(term, locale, years));
		return ends.join(locale === 'ja' ? '～' : '–');
	}
	const western = `’${String(period.year).slice(2)}`;
	const isEra = years === 'era' || years === 'letter' || (years === 'both' && locale === 'ja');
	const era = isEra ? shortEraYear(period) : '';
	const { kind, slot } = period;
	const [month = '', day = ''] = slot.split('-');
	switch (kind) {
		case 'half':
		case 'fiscal-half':
			if (locale === 'en') return `${era || western} ${slot}`;
			return (era || western) + (slot === 'H1' ? '上' : '下');
		case 'quarter':
		case 'fiscal-quarter':
			return `${era || western} ${slot}`;
		case 'month':
			if (locale === 'en' && !era) return `${monthName(month).slice(0, 3)} ${western}`;
			return `${era || western}.${Number(month)}`;
		case 'day':
			if (locale === 'en' && !era)
				return `${Number(day)} ${monthName(month).slice(0, 3)} ${western}`;
			return `${era || western}.${Number(month)}.${Number(day)}`;
		default:
			return era || western;
	}
}
