import { comparePeriods } from '#lib/domain/period-order.ts';
import { parsePeriod, type Period } from '#lib/domain/period.ts';

/**
 * Gives the periods that a shared time axis is labelled with: those of all lines where they are of one
 * kind, else the calendar years from the first day of any to the last, so that a fiscal year stands
 * three months to the right of the calendar year it starts in.
 */
export function sharedPeriods(lines: readonly (readonly Period[])[]): Period[] {
	const all = new Map(lines.flat().map((period) => [period.id, period]));
	const periods = [...all.values()].sort(comparePeriods);
	if (new Set(periods.map(({ kind }) => kind)).size < 2) return periods;
	const first = Math.min(...periods.map((p) => Number(p.first.slice(0, 4))));
	const last = Math.max(...periods.map((p) => Number(p.last.slice(0, 4))));
	return Array.from({ length: last - first + 1 }, (_, i) => parsePeriod(String(first + i))).filter(
		(period) => period !== null
	);
}
