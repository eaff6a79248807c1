import type { Gap } from './indicator.ts';
import { parsePeriod, type Period } from './period.ts';

/** Whether a gap says why a period has no value: it is of the same kind and lies within. */
export function gapCovers(gap: Pick<Gap, 'from' | 'to'>, period: Period): boolean {
	const from = parsePeriod(gap.from);
	const to = parsePeriod(gap.to);
	if (!from || !to || from.kind !== period.kind) return false;
	return from.first <= period.first && period.last <= to.last;
}
