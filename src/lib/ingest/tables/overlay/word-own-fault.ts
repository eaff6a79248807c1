import { formatPeriod } from '#lib/format/format-period.ts';
import { m, type Locale } from '#lib/messages/index.ts';
import type { OwnFault, OwnFaultKind } from './own-reading.ts';

type Words = (
	inputs: { found: string; period: string; expected: string },
	options: { locale: Locale }
) => string;

const words: Record<OwnFaultKind, Words> = {
	'not-a-number': m.overlay_fault_not_a_number,
	brackets: m.overlay_fault_brackets,
	formula: m.overlay_fault_formula,
	commas: m.overlay_fault_commas,
	dash: m.overlay_fault_dash,
	'no-table': (_, options) => m.overlay_fault_no_table({}, options),
	'no-time': (_, options) => m.overlay_fault_no_time({}, options),
	'head-time': m.overlay_fault_head_time,
	range: (fault, options) => m.overlay_fault_range({ found: fault.period }, options),
	repeated: m.overlay_fault_repeated,
	'mixed-years': m.overlay_fault_mixed_years,
	'too-many': m.overlay_fault_too_many
};

/** Words what could not be read of a reader's own file: what stands there, and what became of it. */
export function wordOwnFault({ kind, found, period, expected }: OwnFault, locale: Locale): string {
	const named = period === '' ? '' : wordPeriod(period, locale);
	return words[kind]({ found, period: named, expected }, { locale });
}

function wordPeriod(id: string, locale: Locale): string {
	return formatPeriod(id, { locale, years: 'western', length: 'long' });
}
