import { comparePeriods } from '#lib/domain/period-order.ts';
import type { Period } from '#lib/domain/period.ts';

/** The two periods that a slope joins. */
export interface SlopeEnds {
	from: Period;
	to: Period;
}

/**
 * Chooses the two periods of a slope: those asked for, if any part has a value of them; else the first and
 * the last of which at least two parts (of one part alone: that one) have a value, and where no period has
 * two, the first and the last of all. Null where there are no two different periods.
 *
 * @param held the periods that each part has a value of
 * @param asked canonical periods; null: none
 */
export function chooseEnds(
	held: readonly (readonly Period[])[],
	asked: { from: string | null; to: string | null }
): SlopeEnds | null {
	const all = [...new Map(held.flat().map((period) => [period.id, period])).values()].sort(
		comparePeriods
	);
	const parts = (id: string): number =>
		held.filter((periods) => periods.some((period) => period.id === id)).length;
	const enough = Math.min(2, held.filter((periods) => periods.length > 0).length);
	const first = (among: readonly Period[]): Period | undefined =>
		among.find(({ id }) => parts(id) >= enough) ?? among[0];
	const of = (id: string | null): Period | undefined => all.find((period) => period.id === id);
	const to = of(asked.to);
	const before = to ? all.slice(0, all.indexOf(to)) : all.slice(0, -1);
	const from = of(asked.from) ?? first(before);
	if (!from) return null;
	const last = to ?? first(all.slice(all.indexOf(from) + 1).reverse());
	return last && comparePeriods(from, last) < 0 ? { from, to: last } : null;
}
