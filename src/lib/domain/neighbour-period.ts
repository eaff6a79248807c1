import { twoDigits } from './calendar-day.ts';
import { parsePeriod } from './period.ts';
import type { Period, PeriodKind } from './period.ts';

const halves = ['H1', 'H2'];
const quarters = ['Q1', 'Q2', 'Q3', 'Q4'];
const months = Array.from({ length: 12 }, (_, index) => twoDigits(index + 1));

/** All slots that a year has in each kind, in order; days and ranges have no such list. */
const slotsOfKind: Record<PeriodKind, readonly string[]> = {
	year: [''],
	'fiscal-year': [''],
	half: halves,
	'fiscal-half': halves,
	quarter: quarters,
	'fiscal-quarter': quarters,
	month: months,
	day: [],
	range: []
};

/**
 * The period that a value is compared with in its series line (design, Time): the year before,
 * and within years the same slot of the year before (前年同期), unless `slots`, the slots that the
 * indicator holds in this kind of period, are all there are; then the slot before. Days, ranges and
 * what would lie before 1868 give null.
 */
export function neighbourPeriod(period: Period, slots: ReadonlySet<string>): string | null {
	const all = slotsOfKind[period.kind];
	const position = all.indexOf(period.slot);
	if (position < 0) return null;
	const isUnbroken = all.every((slot) => slot === '' || slots.has(slot));
	const ordinal = period.year * all.length + position - (isUnbroken ? 1 : all.length);
	return parsePeriod(termAt(ordinal, period.kind))?.id ?? null;
}

/**
 * The ids of every term of the kind of `from` and `to` from one to the other, both included, in
 * order. With `slots`, only terms in these slots: 2011-H1 to 2013-H1 in H1 are three. Different
 * kinds, ranges and an end before the start give an empty list.
 */
export function periodsBetween(
	from: Period,
	to: Period,
	options: { slots?: ReadonlySet<string> } = {}
): string[] {
	if (from.kind !== to.kind || from.kind === 'range') return [];
	const { slots } = options;
	const ids: string[] = [];
	for (const id of from.kind === 'day' ? daysBetween(from, to) : termsBetween(from, to)) {
		const slot = parsePeriod(id)?.slot;
		if (slots === undefined || (slot !== undefined && slots.has(slot))) ids.push(id);
	}
	return ids;
}

function* termsBetween(from: Period, to: Period): Generator<string> {
	const all = slotsOfKind[from.kind];
	const last = to.year * all.length + all.indexOf(to.slot);
	for (let at = from.year * all.length + all.indexOf(from.slot); at <= last; at += 1) {
		yield termAt(at, from.kind);
	}
}

function* daysBetween(from: Period, to: Period): Generator<string> {
	const millisecondsADay = 86_400_000;
	const last = Date.parse(to.id);
	for (let at = Date.parse(from.id); at <= last; at += millisecondsADay) {
		yield new Date(at).toISOString().slice(0, 10);
	}
}

/** The term at a place in the endless row of the terms of a kind, counted from the year 0. */
function termAt(ordinal: number, kind: PeriodKind): string {
	const all = slotsOfKind[kind];
	const slot = all[ordinal % all.length] ?? '';
	const fiscal = kind.startsWith('fiscal') ? 'FY' : '';
	return `${Math.floor(ordinal / all.length)}${fiscal}${slot && `-${slot}`}`;
}
