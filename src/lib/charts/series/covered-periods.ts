import { periodsBetween } from '#lib/domain/neighbour-period.ts';
import { comparePeriods } from '#lib/domain/period-order.ts';
import { parsePeriod, type Period } from '#lib/domain/period.ts';
import { slotsOf } from '#lib/domain/segment.ts';

/** Gives every period from the first to the last of some, with and without a value; of days only those given. */
export function coveredPeriods(points: readonly { period: Period }[]): Period[] {
	const ordered = points.map((p) => p.period).sort(comparePeriods);
	const first = ordered[0];
	const last = ordered.at(-1);
	if (!first || !last) return [];
	if (first.kind === 'day')
		return [...new Map(ordered.map((period) => [period.id, period])).values()];
	return periodsBetween(first, last, { slots: slotsOf(points) })
		.map(parsePeriod)
		.filter((period) => period !== null);
}
