import type { Assessment } from '#lib/domain/plan/follow-up.ts';
import { m, type Locale } from '#lib/messages/index.ts';
import type { Recorded } from './record-assessment.ts';

/** Words what was recorded and what it follows, a line each. */
export function wordRecorded(
	{ row, follows, written }: Pick<Recorded, 'row' | 'follows' | 'written'>,
	locale: Locale
): string[] {
	const text = { row: wordRow(row, locale) };
	return [
		written ? m.assess_recorded(text, { locale }) : m.assess_dry_run(text, { locale }),
		follows
			? m.assess_follows({ row: wordRow(follows, locale) }, { locale })
			: m.assess_first({}, { locale }),
		...(written ? [m.assess_rebuild({}, { locale })] : [])
	];
}

function wordRow(row: Record<keyof Assessment, string>, locale: Locale): string {
	const { plan, code, period, delivery, author, recordedOn, reasonJa, source } = row;
	return [`${plan} ${code} ${period}`, delivery, author, recordedOn, reasonJa, source].join(
		locale === 'ja' ? '　' : ' | '
	);
}
