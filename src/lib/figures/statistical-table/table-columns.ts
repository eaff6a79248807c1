import { periodsBetween } from '#lib/domain/neighbour-period.ts';
import { comparePeriods } from '#lib/domain/period-order.ts';
import { parsePeriod, type Period, type PeriodKind } from '#lib/domain/period.ts';
import { slotsOf } from '#lib/domain/segment.ts';
import { usualColumns, type TableSpec } from './types.ts';

const irregular: readonly PeriodKind[] = ['month', 'day', 'range'];

/** Whether a kind of period is one that tables run through without leaving a term out. */
export function runsOn(kind: PeriodKind): boolean {
	return !irregular.includes(kind);
}

/**
 * Gives the periods of a table in time: years, halves and quarters from the first to the last with none
 * left out (in the slots that have values at all), months, days and ranges only where there are values.
 */
export function periodsOf(held: readonly Period[]): Period[] {
	const known = [...new Map(held.map((period) => [period.id, period])).values()];
	const sorted = known.sort(comparePeriods);
	const first = sorted[0];
	const last = sorted.at(-1);
	if (!first || !last || !runsOn(first.kind)) return sorted;
	return periodsBetween(first, last, { slots: slotsOf(sorted.map((period) => ({ period }))) })
		.map(parsePeriod)
		.filter((period) => period !== null);
}

/** Gives the periods that a spec asks for: the last fifteen up to its end unless it names a beginning. */
export function columnsShown(
	periods: readonly Period[],
	{ from, to }: Pick<TableSpec, 'from' | 'to'>
): Period[] {
	const end = to === null ? null : parsePeriod(to);
	const upToEnd = periods.filter((period) => !end || comparePeriods(period, end) <= 0);
	if (from === null) return upToEnd.slice(-usualColumns);
	const start = from === 'all' ? null : parsePeriod(from);
	return upToEnd.filter((period) => !start || comparePeriods(period, start) >= 0);
}
