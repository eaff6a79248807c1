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
	/** day, month or year of publication (ISO 8601), empty where undated */
	published: string;
	/** whether it is the issuer's own document; else it relays what the issuer said */
	isOwn: boolean;
}

/** When a document is expected next. */
export interface ExpectedDay {
	/** id of the last document of its series */
	source: string;
	/** ISO day; the last of its month or year where no more is known of the publications */
	expected: string;
	/** how exactly the days of publication are known: `expected` says no more */
	precision: 'day' | 'month' | 'year';
	/** months from one publication to the next */
	interval: number;
	/** ids of the documents that it rests on, one a publication, the oldest first */
	documents: string[];
}

/** When the next period of a series is expected, and what that rests on. */
export interface Expectation extends ExpectedDay {
	indicator: string;
	kind: PeriodKind;
	issuer: string;
	/** last day (ISO) of the period that is expected next */
	nextEnd: string;
	/** days from the end of a period to its publication: median, least, most */
	lag: { median: number; least: number; most: number };
}

/** Kinds of period that follow one another. */
const periodic: ReadonlySet<PeriodKind> = new Set([
	'year',
	'fiscal-year',
	'half',
	'fiscal-half',
	'quarter',
	'fiscal-quarter',
	'month'
]);
const fewest = 3;
/** Habits change: only the last publications tell of the next. */
const remembered = 5;
const day = 86_400_000;

/**
 * Estimates when the next period of one series (an indicator and a kind of period) is published: the median
 * days from the end of a period to the document that first had it as its latest, added to the end of the
 * next period. The issuer's own documents count alone; one of which only the month or year is known counts as published on its last day.
 *
 * @returns null where fewer than three of the last periods follow each other at one interval, or where the
 *   delays of their documents differ by more than that interval
 */
export function expectNext(series: readonly SeriesPublication[]): Expectation | null {
	const firsts = new Map<string, { one: SeriesPublication; end: string; lag: number }>();
	for (const one of series) {
		const end = parsePeriod(one.period)?.last;
		if (end === undefined || one.published === '' || !one.isOwn) continue;
		const lag = daysBetween(end, lastDayOf(one.published));
		const known = firsts.get(end);
		if (lag >= 0 && (!known || lag < known.lag)) firsts.set(end, { one, end, lag });
	}
	const sorted = [...firsts.values()].sort((a, b) => (a.end < b.end ? -1 : 1));
	const recent = steadyEnd(sorted, ({ end }) => monthOf(end)).slice(-remembered);
	const [before, last] = recent.slice(-2);
	if (!before || !last || !periodic.has(last.one.kind) || recent.length < fewest) return null;
	const interval = monthOf(last.end) - monthOf(before.end);
	const lags = recent.map(({ lag }) => lag).sort((a, b) => a - b);
	const [least = 0, most = 0] = [lags[0], lags.at(-1)];
	if (most - least > interval * 30.5) return null;
	const median = lags[Math.floor(lags.length / 2)] ?? 0;
	const nextEnd = monthsLater(last.end, interval);
	const precision = precisionOf(recent.map(({ one }) => one.published));
	const { indicator, kind, issuer, source } = last.one;
	return {
		indicator,
		kind,
		issuer,
		source,
		nextEnd,
		expected: cutTo(precision, addDays(nextEnd, median)),
		precision,
		interval,
		documents: recent.map(({ one }) => one.source),
		lag: { median, least, most }
	};
}

/** Gives how exactly all of some days of publication (ISO 8601 day, month or year) are known. */
export function precisionOf(published: readonly string[]): ExpectedDay['precision'] {
	const digits = Math.min(...published.map(({ length }) => length));
	return digits === 4 ? 'year' : digits === 7 ? 'month' : 'day';
}

/** Gives the last day of the month or year of an ISO day, as exact as the days that it was computed from. */
export function cutTo(precision: ExpectedDay['precision'], isoDay: string): string {
	return lastDayOf(isoDay.slice(0, { year: 4, month: 7, day: 10 }[precision]));
}

/** What became of an expectation on a day. */
export const freshnessStates = ['overdue', 'due', 'lapsed'] as const;
export type FreshnessState = (typeof freshnessStates)[number];

/**
 * Tells what became of an expectation by a day: `due` until its day has passed, then `overdue`; once the
 * whole next period has passed too it is `lapsed`: it ended, or it is not collected.
 */
export function freshnessOn(
	expectation: Pick<ExpectedDay, 'expected' | 'interval'>,
	isoDay: string
): FreshnessState {
	if (isoDay <= expectation.expected) return 'due';
	const days = Math.round(expectation.interval * 30.4375);
	return isoDay <= addDays(expectation.expected, days) ? 'overdue' : 'lapsed';
}

function monthsLater(end: string, count: number): string {
	const [year = 0, month = 1] = end.split('-').map(Number);
	return lastDayOfMonth(year, month - 1 + count);
}

/** Gives the items at the end of a row whose places are at one distance from each other. */
function steadyEnd<T>(items: readonly T[], place: (item: T) => number): T[] {
	const places = items.map(place);
	const step = (places.at(-1) ?? 0) - (places.at(-2) ?? 0);
	let start = items.length - 1;
	while (start > 0 && (places[start] ?? 0) - (places[start - 1] ?? 0) === step) start -= 1;
	return items.slice(Math.max(0, start));
}

/** Gives the month of an ISO day, counted from the year 0. */
function monthOf(isoDay: string): number {
	const [year = 0, month = 1] = isoDay.split('-').map(Number);
	return year * 12 + month;
}

/** Gives the ISO day some days after another. */
export function addDays(isoDay: string, days: number): string {
	return new Date(Date.parse(`${isoDay}T00:00:00Z`) + days * day).toISOString().slice(0, 10);
}

/** Gives how many days lie between two ISO days. */
export function daysBetween(from: string, to: string): number {
	return Math.round((Date.parse(`${to}T00:00:00Z`) - Date.parse(`${from}T00:00:00Z`)) / day);
}
