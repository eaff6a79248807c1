import type { Organisation } from '#lib/domain/indicator.ts';
import { formatPeriod } from '#lib/format/format-period.ts';
import { m, type Locale } from '#lib/messages/index.ts';

/** Words from when until when a body was in being; empty where nothing is known of it. */
export function wordValidity(
	{ validFrom, validTo }: Pick<Organisation, 'validFrom' | 'validTo'>,
	locale: Locale
): string {
	const [from, to] = [validFrom, validTo].map((day) =>
		day === '' ? '' : formatPeriod(day, { locale, years: 'both', length: 'long' })
	);
	if (from && to) return m.body_valid_both({ from, to }, { locale });
	if (from) return m.body_valid_from({ day: from }, { locale });
	return to ? m.body_valid_to({ day: to }, { locale }) : '';
}
