import { parsePeriod, type Period } from '../period.ts';
import { firstDayOf, lastDayOf } from '../publication.ts';
import type { ReportingYear } from './plan.ts';

const millisecondsADay = 86_400_000;

/** Gives the canonical period of a reporting year: `2017FY` or `2017`. */
export function reportingYearId(year: number, kind: ReportingYear): string {
	return kind === 'FY' ? `${year}FY` : String(year);
}

/**
 * Gives the reporting years that a period speaks of: those of which it covers at least half, or else
 * the one that holds most of its days, the earlier of two equals. So 2023FY speaks of the calendar
 * year 2023, a half-year of the year it lies in, and 2017-11/2019-09 of 2018 and 2019.
 *
 * @returns canonical periods in time; empty where the period cannot be read
 */
export function reportingYearsOf(period: string, kind: ReportingYear): string[] {
	const parsed = parsePeriod(period);
	return parsed ? yearsOf(parsed, kind) : [];
}

const memo: Record<ReportingYear, Map<string, string[]>> = { CY: new Map(), FY: new Map() };
const memoLimit = 5000;

function yearsOf(period: Period, kind: ReportingYear): string[] {
	const known = memo[kind].get(period.id);
	if (known) return known;
	const first = Number(period.first.slice(0, 4)) - 1;
	const last = Number(period.last.slice(0, 4));
	const shares = [];
	for (let year = first; year <= last; year += 1) {
		const id = reportingYearId(year, kind);
		const span = parsePeriod(id);
		if (span) shares.push({ id, days: sharedDays(period, span), of: daysIn(span) });
	}
	const half = shares.filter(({ days, of }) => 2 * days >= of).map(({ id }) => id);
	const most = shares.reduce<{ id: string; days: number }>(
		(best, one) => (one.days > best.days ? one : best),
		{ id: '', days: 0 }
	);
	const years = half.length > 0 ? half : most.id === '' ? [] : [most.id];
	if (memo[kind].size >= memoLimit) memo[kind].clear();
	memo[kind].set(period.id, years);
	return years;
}

function sharedDays(a: Period, b: Period): number {
	const first = a.first > b.first ? a.first : b.first;
	const last = a.last < b.last ? a.last : b.last;
	return first > last ? 0 : daysIn({ first, last });
}

function daysIn({ first, last }: { first: string; last: string }): number {
	return (Date.parse(last) - Date.parse(first)) / millisecondsADay + 1;
}

/** Whether a period covers a reporting year whole. */
export function coversYear(period: string, year: string): boolean {
	const [outer, inner] = [parsePeriod(period), parsePeriod(year)];
	return outer !== null && inner !== null && outer.first <= inner.first && inner.last <= outer.last;
}

/** What decides the reporting years of a plan. */
export interface PlanTerm {
	/** ISO 8601 day, month or year */
	starts: string;
	/** ISO 8601 day, month or year, included; empty where not known */
	ends: string;
	reportingYear: ReportingYear;
}

/**
 * Gives the reporting years of a plan's term in order, from the year it starts in to the year it ends
 * in; with an unknown end, to the last year of which a document speaks.
 *
 * @param documented canonical periods of the documents held for the plan
 */
export function planYears(term: PlanTerm, documented: readonly string[]): string[] {
	const kind = term.reportingYear;
	const first = yearHolding(firstDayOf(term.starts), kind);
	const spoken = documented
		.flatMap((period) => reportingYearsOf(period, kind))
		.map((id) => Number(id.slice(0, 4)));
	const last =
		term.ends === '' ? Math.max(first, ...spoken) : yearHolding(lastDayOf(term.ends), kind);
	return Array.from({ length: Math.max(0, last - first + 1) }, (_, i) =>
		reportingYearId(first + i, kind)
	);
}

/** Whether a reporting year touches the term of a plan. */
export function isInTerm(year: string, term: PlanTerm): boolean {
	const span = parsePeriod(year);
	if (!span || span.last < firstDayOf(term.starts)) return false;
	return term.ends === '' || span.first <= lastDayOf(term.ends);
}

/** The calendar or fiscal year (as a number) that a day lies in; fiscal years begin in April. */
function yearHolding(day: string, kind: ReportingYear): number {
	const year = Number(day.slice(0, 4));
	return kind === 'FY' && day.slice(5, 7) < '04' ? year - 1 : year;
}
