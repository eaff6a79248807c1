import { gapCovers } from '#lib/domain/gap-covers.ts';
import type { Gap } from '#lib/domain/indicator.ts';
import type { Period } from '#lib/domain/period.ts';
import type { LineGap } from './types.ts';

/** Gives the stretches of periods without any of the points, each with the row that says why, if one does. */
export function findGaps(
	points: readonly { period: Period }[],
	periods: readonly Period[],
	known: readonly Gap[]
): LineGap[] {
	const held = new Set(points.map((p) => p.period.id));
	const gaps: LineGap[] = [];
	let open: LineGap | null = null;
	for (const period of periods) {
		if (held.has(period.id)) {
			open = null;
			continue;
		}
		const gap = known.find((g) => gapCovers(g, period)) ?? null;
		if (open && open.gap === gap) open.to = period;
		else gaps.push((open = { from: period, to: period, gap }));
	}
	return gaps;
}
