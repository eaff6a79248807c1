import { m, type Locale } from '#lib/messages/index.ts';
import type { Guess, GuessReason } from './guess.ts';

const reasons: Record<GuessReason, (inputs: object, options: { locale: Locale }) => string> = {
	'numbers-below': m.import_because_numbers_below,
	'heads-above': m.import_because_heads_above,
	'label-text': m.import_because_label_text,
	'label-time': m.import_because_label_time,
	'label-area': m.import_because_label_area,
	'after-values': m.import_because_after_values,
	title: m.import_because_title,
	'unit-printed': m.import_because_unit_printed,
	'fiscal-printed': m.import_because_fiscal_printed,
	'era-printed': m.import_because_era_printed,
	'same-name': m.import_because_same_name,
	'similar-name': m.import_because_similar_name,
	'total-word': m.import_because_total_word,
	'comparison-word': m.import_because_comparison_word,
	legend: m.import_because_legend,
	section: m.import_because_section,
	'share-beside': m.import_because_share_beside,
	'serial-number': m.import_because_serial_number,
	undecided: m.import_because_undecided,
	unknown: m.import_because_unknown
};

/** Words a guess of a proposed mapping: how sure it is, its place and value, and why. */
export function wordGuess(
	{ path, value, sure, because, near = [] }: Guess,
	locale: Locale
): string {
	const reason = reasons[because]({}, { locale });
	const suggested = near.map((id) => `${id}?`).join(' ');
	const percent = Math.round(sure * 100);
	return m.import_guess_line(
		{ sure: percent, path, value: value || suggested, because: reason },
		{ locale }
	);
}
