import type { Dossier } from '#lib/domain/dossier.ts';
import { kindsByUse } from '#lib/domain/kinds-by-use.ts';
import { areaPeriods } from '#lib/domain/area-periods.ts';
import { nation } from '#lib/domain/place-and-topic.ts';
import type { SpecContext } from './chart-spec.ts';

/**
 * Gives what a dossier allows a spec to say: kinds of period and breakdowns that have national values,
 * and periods that have values of prefectures.
 */
export function specContext(dossier: Dossier): SpecContext {
	const values = dossier.observations.filter((o) => o.area === nation && o.value !== null);
	const kindsOf = (breakdown: string): SpecContext['kinds'] =>
		kindsByUse(
			values
				.filter((o) => o.breakdown === breakdown)
				.map((o) => ({ kind: o.periodKind, period: o.period }))
		);
	return {
		indicator: dossier.indicator.id,
		kinds: kindsOf(''),
		breakdowns: dossier.breakdowns
			.map(({ id }) => ({ id, kinds: kindsOf(id) }))
			.filter(({ kinds }) => kinds.length > 0),
		areaPeriods: areaPeriods(dossier.observations).map(({ period }) => period.id)
	};
}
