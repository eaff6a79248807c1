import { areaPeriods, usualAreaPeriod } from '#lib/domain/area-periods.ts';
import { currentValues, type SourcedObservation } from '#lib/domain/current-values.ts';
import type { Dossier } from '#lib/domain/dossier.ts';
import { gapCovers } from '#lib/domain/gap-covers.ts';
import type { GapReason } from '#lib/domain/indicator.ts';
import type { Status } from '#lib/domain/observation.ts';
import { parsePeriod, type Period } from '#lib/domain/period.ts';
import { leastDirect } from '#lib/domain/provenance.ts';
import { ratePerPopulation, type Denominator } from '#lib/domain/rate-per-population.ts';
import type { ChartSpec } from '../spec/chart-spec.ts';
import { tileGrid, type GridTile } from './tile-grid.ts';
import type { AreaMissing, AreaSeries, AreaValue, RateOffer } from './types.ts';

type Unranked = Omit<AreaValue, 'rank'>;

/**
 * Gives the values of prefectures of the one period that a spec asks for, those without one apart with
 * the reason; null where the dossier has no two prefectures of one period.
 *
 * @param denominators populations that rates may be taken of
 */
export function areaSeries(
	dossier: Dossier,
	spec: ChartSpec,
	denominators: readonly Denominator[] = []
): AreaSeries | null {
	const choices = areaPeriods(dossier.observations);
	const usual = usualAreaPeriod(choices);
	if (!usual) return null;
	const period = (spec.areaPeriod === null ? null : parsePeriod(spec.areaPeriod)) ?? usual;
	const current = currentValues(dossier, spec).filter(
		(o) => o.breakdown === '' && o.period === period.id
	);
	const known = denominators.filter((d) => !spec.publicOnly || d.provenance !== 'relay');
	const counts = tileGrid.map((tile) => splitTile(tile, current, dossier, period));
	const rates = counts.map((one) => (isHeld(one) ? toRate(one, known) : one));
	const rate = offerOf(dossier, rates, period);
	const measure = spec.areaMeasure === 'rate' && rate === 'offered' ? 'rate' : 'value';
	const shown = measure === 'rate' ? rates : counts;
	return {
		spec,
		period,
		unit: dossier.indicator.unit,
		measure,
		dependsOnPopulation: dossier.indicator.measure === 'count' && measure === 'value',
		values: rankValues(shown.filter(isHeld)),
		missing: shown.filter(isMissing),
		rate,
		choices,
		usual
	};
}

function isHeld(one: Unranked | AreaMissing): one is Unranked {
	return 'value' in one;
}

function isMissing(one: Unranked | AreaMissing): one is AreaMissing {
	return !isHeld(one);
}

function splitTile(
	tile: GridTile,
	current: readonly SourcedObservation[],
	dossier: Dossier,
	period: Period
): Unranked | AreaMissing {
	const observation = current.find(({ area }) => area === tile.code);
	if (observation && observation.value !== null) {
		const { value, qualifier } = observation;
		return { tile, value, qualifier, observation };
	}
	const gap =
		dossier.gaps.find((g) => g.area === tile.code && g.breakdown === '' && gapCovers(g, period)) ??
		null;
	const reason = gap?.reason ?? (observation ? reasonOf(observation.status) : null);
	const held = reason === null || reason === 'not-held-here';
	return { tile, sign: held ? 'not-held' : 'not-collected', reason, gap };
}

/** What a stated absence says, in the terms of gaps. */
function reasonOf(status: Status): GapReason {
	if (status === 'Q') return 'suppressed';
	return status === 'L' || status === 'M' ? 'not-collected' : 'not-published';
}

function toRate(counted: Unranked, denominators: readonly Denominator[]): Unranked | AreaMissing {
	const { tile, observation } = counted;
	const found = ratePerPopulation(observation, denominators);
	if (found.rate === null) return { tile, sign: 'no-denominator', reason: null, gap: null };
	const { persons, provenance } = found.denominator;
	return {
		tile,
		value: found.rate,
		qualifier: found.qualifier,
		observation: {
			...observation,
			provenance: leastDirect([observation.provenance, provenance]),
			derivation: `${observation.value}/${persons}*100000`
		}
	};
}

function offerOf(
	dossier: Dossier,
	rates: readonly (Unranked | AreaMissing)[],
	period: Period
): RateOffer {
	if (dossier.indicator.measure !== 'count') return 'not-a-count';
	if (period.kind !== 'year') return 'not-a-calendar-year';
	return rates.some(isHeld) ? 'offered' : 'no-denominator';
}

function rankValues(values: readonly Unranked[]): AreaValue[] {
	const ordered = [...values].sort(
		(a, b) => b.value - a.value || (a.tile.code < b.tile.code ? -1 : 1)
	);
	return ordered.map((one) => ({
		...one,
		rank: ordered.findIndex(({ value }) => value === one.value) + 1
	}));
}
