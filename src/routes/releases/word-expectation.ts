import type { ExpectedDocument } from '#lib/domain/freshness/expected-documents.ts';
import type { ExpectedDay, FreshnessState } from '#lib/domain/freshness/expect-next.ts';
import { monthsOf, type PublicationRhythm } from '#lib/domain/freshness/publication-rhythm.ts';
import { formatPeriod } from '#lib/format/format-period.ts';
import { m, type Locale } from '#lib/messages/index.ts';

const states = {
	overdue: m.freshness_state_overdue,
	due: m.freshness_state_due,
	lapsed: m.freshness_state_lapsed
};

/** Says what became of an expectation. */
export function wordState(state: FreshnessState, locale: Locale): string {
	return states[state]({}, { locale });
}

/** Says when a document is expected, as exactly as that is known. */
export function wordExpected({ expected, precision }: ExpectedDay, locale: Locale): string {
	const known = expected.slice(0, { year: 4, month: 7, day: 10 }[precision]);
	return formatPeriod(known, { locale, years: 'both', length: 'long' });
}

/** Says what an expectation rests on. */
export function wordBasis(
	{ basis, documents, interval }: ExpectedDocument,
	locale: Locale
): string {
	const count = documents.length;
	if (basis.kind === 'stated') return wordRhythm(basis.rhythm, locale);
	if (basis.kind === 'editions') {
		const years =
			interval === 12
				? m.freshness_year({}, { locale })
				: m.freshness_years({ count: interval / 12 }, { locale });
		return m.freshness_basis_editions({ count, years }, { locale });
	}
	const { median, least, most } = basis.lag;
	return m.freshness_basis_history(
		{ count, days: median, shortest: least, longest: most },
		{ locale }
	);
}

function wordRhythm({ frequency, month }: PublicationRhythm, locale: Locale): string {
	const words = wordFrequency(monthsOf(frequency) ?? 0, locale);
	if (month === null) return m.freshness_basis_stated({ frequency: words }, { locale });
	const name =
		locale === 'ja'
			? `${month}月`
			: new Intl.DateTimeFormat('en-GB', { month: 'long', timeZone: 'UTC' }).format(
					new Date(Date.UTC(2000, month - 1))
				);
	return m.freshness_basis_stated_month({ frequency: words, month: name }, { locale });
}

function wordFrequency(months: number, locale: Locale): string {
	if (months === 1) return m.freshness_every_month({}, { locale });
	if (months === 12) return m.freshness_every_year({}, { locale });
	return months % 12 === 0
		? m.freshness_every_years({ count: months / 12 }, { locale })
		: m.freshness_every_months({ count: months }, { locale });
}
