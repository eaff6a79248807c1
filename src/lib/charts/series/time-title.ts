import type { PeriodKind } from '#lib/domain/period.ts';
import { m, type Locale } from '#lib/messages/index.ts';

/** Names a kind of period, for the time axis, tables and controls: 暦年, 年度, 半期 … */
export function timeTitle(kind: PeriodKind, locale: Locale): string {
	const words = {
		year: m.kind_year,
		'fiscal-year': m.kind_fiscal_year,
		half: m.kind_half,
		'fiscal-half': m.kind_fiscal_half,
		quarter: m.kind_quarter,
		'fiscal-quarter': m.kind_fiscal_quarter,
		month: m.kind_month,
		day: m.kind_day,
		range: m.kind_range
	};
	return words[kind]({}, { locale });
}
