import { m, type Locale } from '#lib/messages/index.ts';
import type { Absence, CellMark, LegendSign } from './types.ts';

const absences: Record<Absence, string> = { missing: '…', 'not-applicable': '－', suppressed: 'x' };

const marks: Record<CellMark, string> = {
	provisional: 'p',
	revised: 'r',
	estimated: 'e',
	unreliable: 'u',
	'rounds-to-zero': 'n',
	computed: 'c',
	'public-relay': '†',
	relay: '‡'
};

/** Gives the sign that stands in place of a value. */
export function absenceSign(absence: Absence): string {
	return absences[absence];
}

/** Gives the small sign beside a value. */
export function markSign(mark: CellMark): string {
	return marks[mark];
}

/** Gives a sign of the legend as the table prints it. */
export function legendSign(sign: LegendSign, locale: Locale): string {
	if (sign === 'about') return m.qualifier_about({}, { locale });
	if (sign === 'break') return '‖';
	return sign in absences ? absences[sign as Absence] : marks[sign as CellMark];
}

/** Words what a sign of the legend means. */
export function wordSign(sign: LegendSign, locale: Locale): string {
	const words = {
		missing: m.sign_missing,
		'not-applicable': m.sign_not_applicable,
		suppressed: m.status_q,
		provisional: m.mark_provisional,
		revised: m.sign_revised,
		estimated: m.status_e,
		unreliable: m.status_u,
		'rounds-to-zero': m.status_n,
		computed: m.mark_derived,
		'public-relay': m.mark_public_relay,
		relay: m.mark_relay,
		about: m.sign_about,
		break: m.key_break_cut
	};
	return words[sign]({}, { locale });
}
