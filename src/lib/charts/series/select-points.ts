import { currentValues, type SourcedObservation } from '#lib/domain/current-values.ts';
import type { Dossier } from '#lib/domain/dossier.ts';
import { comparePeriods } from '#lib/domain/period-order.ts';
import { parsePeriod } from '#lib/domain/period.ts';
import { nation } from '#lib/domain/place-and-topic.ts';
import type { ChartSpec } from '../spec/chart-spec.ts';
import type { LinePoint } from './types.ts';

/** What of a spec chooses values: kind of period, day, and whose documents. */
export type Selection = Pick<ChartSpec, 'kind' | 'asOf' | 'publicOnly'>;

/** Gives the current national values of a breakdown ('' the total) of one kind of period, in time. */
export function selectPoints(dossier: Dossier, spec: Selection, breakdown: string): LinePoint[] {
	return currentValues(dossier, spec)
		.flatMap((observation): LinePoint[] => {
			const isAsked =
				observation.area === nation &&
				observation.breakdown === breakdown &&
				observation.periodKind === spec.kind;
			const point = isAsked ? pointOf(observation) : null;
			return point ? [point] : [];
		})
		.sort((a, b) => comparePeriods(a.period, b.period));
}

/** Gives those points that lie between the ends a spec sets. */
export function withinRange<T extends Pick<LinePoint, 'period'>>(
	points: readonly T[],
	spec: Pick<ChartSpec, 'from' | 'to'>
): T[] {
	const from = spec.from === null ? null : parsePeriod(spec.from);
	const to = spec.to === null ? null : parsePeriod(spec.to);
	return points
		.filter(({ period }) => !from || comparePeriods(period, from) >= 0)
		.filter(({ period }) => !to || comparePeriods(period, to) <= 0);
}

function pointOf(observation: SourcedObservation): LinePoint | null {
	const period = parsePeriod(observation.period);
	const { value, qualifier } = observation;
	return period && value !== null ? { period, value, qualifier, observation, against: null } : null;
}
