import type { Gap, GapReason } from '#lib/domain/indicator.ts';
import { m, type Locale } from '#lib/messages/index.ts';

/** Words why a period has no value: the kind of reason and its note. */
export function wordGapReason(gap: Gap | null, locale: Locale): string {
	if (!gap) return m.gap_no_reason({}, { locale });
	const note = locale === 'ja' ? gap.noteJa : gap.noteEn;
	return m.gap_reason({ reason: wordReason(gap.reason, locale), note }, { locale });
}

function wordReason(reason: GapReason, locale: Locale): string {
	const words = {
		'not-held-here': m.gap_not_held_here,
		'not-published': m.gap_not_published,
		'not-collected': m.gap_not_collected,
		changed: m.gap_changed,
		suppressed: m.gap_suppressed
	};
	return words[reason]({}, { locale });
}
