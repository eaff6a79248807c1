import type { DatedObservation } from './dossier.ts';
import { comparePeriods } from './period-order.ts';
import { parsePeriod, type Period } from './period.ts';
import { nation } from './place-and-topic.ts';

/** A period and how many prefectures have a value of it. */
export interface AreaPeriod {
	period: Period;
	areas: number;
}

/**
 * Gives the periods of which prefectures have totals, the newest first. None where no period has two
 * of them: one prefecture alone compares with nothing.
 */
export function areaPeriods(
	observations: readonly Pick<
		DatedObservation,
		'area' | 'breakdown' | 'period' | 'value' | 'currentFrom'
	>[]
): AreaPeriod[] {
	const areas = new Map<string, Set<string>>();
	for (const { area, breakdown, period, value, currentFrom } of observations) {
		if (area === nation || breakdown !== '' || value === null || currentFrom === null) continue;
		const held = areas.get(period);
		if (held) held.add(area);
		else areas.set(period, new Set([area]));
	}
	if (![...areas.values()].some((held) => held.size > 1)) return [];
	return [...areas]
		.flatMap(([id, held]) => {
			const period = parsePeriod(id);
			return period ? [{ period, areas: held.size }] : [];
		})
		.sort((a, b) => comparePeriods(b.period, a.period));
}

/** Gives, of periods newest first, the one to show unless told: the newest of those with most prefectures. */
export function usualAreaPeriod(periods: readonly AreaPeriod[]): Period | null {
	const most = Math.max(...periods.map(({ areas }) => areas));
	return periods.find(({ areas }) => areas === most)?.period ?? null;
}
