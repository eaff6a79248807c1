import type { Qualifier } from '#lib/domain/observation.ts';
import { formatNumber } from '#lib/format/format-number.ts';
import { formatUnit } from '#lib/format/format-unit.ts';
import type { Locale } from '#lib/messages/index.ts';

/** Words a value with qualifier and unit: 約1,900件, `about 1,900 cases`; a dash where there is none. */
export function wordQuantity(
	o: { value: number | null; qualifier: Qualifier },
	unit: string,
	locale: Locale
): string {
	if (o.value === null) return '–';
	const unitEn = formatUnit(unit, 'en', o.value);
	return formatNumber(o.value, { locale, qualifier: o.qualifier, unit, unitEn });
}
