import type { Plan } from '#lib/domain/plan/plan.ts';
import { formatPeriod } from '#lib/format/format-period.ts';
import { m, type Locale } from '#lib/messages/index.ts';

/** Words the term of a plan: from when until when, and what is known of its end. */
export function wordTerm(plan: Plan, locale: Locale): string {
	const date = (text: string): string =>
		formatPeriod(text, { locale, years: 'both', length: 'long' });
	if (plan.ends !== '')
		return locale === 'ja'
			? `${date(plan.starts)}～${date(plan.ends)}`
			: `${date(plan.starts)} to ${date(plan.ends)}`;
	const end =
		plan.endsBasis === 'indefinite'
			? m.plan_ends_indefinite({}, { locale })
			: m.plan_ends_unknown({}, { locale });
	return locale === 'ja'
		? `${date(plan.starts)}～（${end}）`
		: `from ${date(plan.starts)} (${end})`;
}
