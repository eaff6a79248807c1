import { comparePeriods } from '#lib/domain/period-order.ts';
import { parsePeriod, type Period } from '#lib/domain/period.ts';

/**
 * Chooses the one period of ranked dots: the one asked for, if any part has a value of it; else the newest
 * of which most parts (more than half) have one; where there is none such, the newest of those with the
 * most parts. Null without any value.
 *
 * @param held the periods that each part has a value of
 * @param asked canonical period; null: none
 */
export function choosePeriod(
	held: readonly (readonly Period[])[],
	asked: string | null
): Period | null {
	const parts = new Map<string, number>();
	for (const periods of held)
		for (const id of new Set(periods.map((period) => period.id)))
			parts.set(id, (parts.get(id) ?? 0) + 1);
	if (asked !== null && parts.has(asked)) return parsePeriod(asked);
	const most = Math.max(0, ...parts.values());
	const enough = Math.min(most, Math.floor(held.length / 2) + 1);
	const newest = [...new Set(held.flat())]
		.filter(({ id }) => (parts.get(id) ?? 0) >= enough)
		.sort(comparePeriods);
	return newest.at(-1) ?? null;
}
