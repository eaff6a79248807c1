import { group } from 'd3-array';
import type { DatedObservation, Dossier } from '#lib/domain/dossier.ts';
import { kindsByUse } from '#lib/domain/kinds-by-use.ts';
import { areaPeriods } from '#lib/domain/area-periods.ts';
import { nation } from '#lib/domain/place-and-topic.ts';
import type { BreakdownContext, SpecContext } from './chart-spec.ts';

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
		isRank: dossier.indicator.measure === 'ordinal',
		kinds: kindsOf(''),
		breakdowns: dossier.breakdowns
			.map(({ id, parts }) => ({
				id,
				kinds: kindsOf(id),
				categories: categoriesOf(dossier, values, id),
				parts,
				periods: countPeriods(values.filter((o) => o.breakdown === id))
			}))
			.filter(({ kinds }) => kinds.length > 0),
		areaPeriods: areaPeriods(dossier.observations).map(({ period }) => period.id)
	};
}

function categoriesOf(
	{ categories }: Dossier,
	values: readonly DatedObservation[],
	breakdown: string
): string[] {
	const held = new Set(values.filter((o) => o.breakdown === breakdown).map((o) => o.category));
	return categories
		.filter((category) => category.breakdown === breakdown && held.has(category.id))
		.map(({ id }) => id);
}

function countPeriods(values: readonly DatedObservation[]): BreakdownContext['periods'] {
	return Object.fromEntries(
		[...group(values, (o) => o.periodKind)].map(([kind, theirs]) => [
			kind,
			new Set(theirs.map((o) => o.period)).size
		])
	);
}
