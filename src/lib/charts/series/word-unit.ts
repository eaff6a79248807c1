import { formatUnit } from '#lib/format/format-unit.ts';
import { m, type Locale } from '#lib/messages/index.ts';

/** Words the unit of a value axis: （件）, `(cases)`. */
export function wordUnit(unit: string, locale: Locale): string {
	return m.unit_in_brackets({ unit: formatUnit(unit, locale) }, { locale });
}
