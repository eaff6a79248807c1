import { parsePeriod, type PeriodKind } from '../period.ts';
import { lastDayOfMonth } from '../calendar-day.ts';
import { lastDayOf } from '../publication.ts';

/** A document that carries values of a series, with the latest period it has. */
export interface SeriesPublication {
	indicator: string;
	kind: PeriodKind;
	/** latest period of the series in the document */
	period: string;
	/** id of the document */
	source: string;
	/** id of the body whose statement it is */
	issuer: string;
	/** day or month of publication (ISO 8601); others say nothing of the day */
	published: string;
}

/** When the next period of a series is expected, and what that rests on. */
export interface Expectation {
	indicator: string;
	kind: PeriodKind;
	issuer: string;
	/** document that first carried the latest period held */
	source: string;
	/** last day (ISO) of the period that is expected next */
	nextEnd: string;
	/** ISO day */
	expected: string;
	/** how many publications the estimate rests on */
	publications: number;
	/** days from the end of a period to its publication: median, least, most */
	lag: { median: number; least: number; most: number };
}

const months: Partial<Record<PeriodKind, number>> = {
	year: 12,
	'fiscal-year': 12,
	half: 6,
	'fiscal-half': 6,
	quarter: 3,
	'fiscal-quarter': 3,
	month: 1
};
const fewest = 3;
/** Habits change: only the last publications tell of the next. */
const remembered = 5;
const day = 86_400_000;

/**
 * Estimates when the next period of one series (an indicator and a kind of period) is published: the median
 * days from the end of a period to the document that first had it as its latest, added to the end of the
 * next period.
 *
 * @returns null where there are fewer than three such documents with a known day or month, or where their
 *   delays differ by more than a period is long
 */
export function expectNext(series: readonly SeriesPublication[]): Expectation | null {
	const firsts = new Map<string, { one: SeriesPublication; end: string; lag: number }>();
	for (const one of series) {
		const end = parsePeriod(one.period)?.last;
		if (end === undefined || one.published.length < 7) continue;
		const lag = daysBetween(end, lastDayOf(one.published));
		const known = firsts.get(end);
		if (lag >= 0 && (!known || lag < known.lag)) firsts.set(end, { one, end, lag });
	}
	const recent = [...firsts.values()].sort((a, b) => (a.end < b.end ? -1 : 1)).slice(-remembered);
	const last = recent.at(-1);
	const length = last && months[last.one.kind];
	if (!last || length === undefined || recent.length < fewest) return null;
	const lags = recent.map(({ lag }) => lag).sort((a, b) => a - b);
	const [least = 0, most = 0] = [lags[0], lags.at(-1)];
	if (most - least > length * 30.5) return null;
	const median = lags[Math.floor(lags.length / 2)] ?? 0;
	const nextEnd = monthsLater(last.end, length);
	const { indicator, kind, issuer, source } = last.one;
	return {
		indicator,
		kind,
		issuer,
		source,
		nextEnd,
		expected: addDays(nextEnd, median),
		publications: recent.length,
		lag: { median, least, most }
	};
}

/** What became of an expectation on a day. */
export const freshnessStates = ['overdue', 'due', 'lapsed'] as const;
export type FreshnessState = (typeof freshnessStates)[number];

/**
 * Tells what became of an expectation by a day: `due` until its day has passed, then `overdue`; once the
 * whole next period has passed too it is `lapsed`: it ended, or it is not collected.
 */
export function freshnessOn(expectation: Expectation, isoDay: string): FreshnessState {
	if (isoDay <= expectation.expected) return 'due';
	const length = months[expectation.kind] ?? 12;
	return isoDay <= monthsLaterDay(expectation.expected, length) ? 'overdue' : 'lapsed';
}

function monthsLater(end: string, count: number): string {
	const [year = 0, month = 1] = end.split('-').map(Number);
	return lastDayOfMonth(year, month - 1 + count);
}

function monthsLaterDay(isoDay: string, count: number): string {
	return addDays(isoDay, Math.round(count * 30.4375));
}

function addDays(isoDay: string, days: number): string {
	return new Date(Date.parse(`${isoDay}T00:00:00Z`) + days * day).toISOString().slice(0, 10);
}

function daysBetween(from: string, to: string): number {
	return Math.round((Date.parse(`${to}T00:00:00Z`) - Date.parse(`${from}T00:00:00Z`)) / day);
}
