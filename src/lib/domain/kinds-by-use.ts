import type { PeriodKind } from './period.ts';

const annual: readonly PeriodKind[] = ['year', 'fiscal-year'];
/** A kind of period with fewer values than this is not the first to show where another has more. */
const enough = 3;

/**
 * Gives the kinds of period among values, the one to show first at the head: a kind of year where it
 * has at least three periods, then by number of periods. Ranges never join a line and are left out.
 */
export function kindsByUse(values: readonly { kind: PeriodKind; period: string }[]): PeriodKind[] {
	const periods = new Map<PeriodKind, Set<string>>();
	for (const { kind, period } of values) {
		const held = periods.get(kind);
		if (held) held.add(period);
		else periods.set(kind, new Set([period]));
	}
	const size = (kind: PeriodKind): number => periods.get(kind)?.size ?? 0;
	const leads = (kind: PeriodKind): boolean => annual.includes(kind) && size(kind) >= enough;
	return [...periods.keys()]
		.filter((kind) => kind !== 'range')
		.sort((a, b) => Number(leads(b)) - Number(leads(a)) || size(b) - size(a) || (a < b ? -1 : 1));
}
