import type { Dossier } from '#lib/domain/dossier.ts';
import { isOfNationalTotal } from '#lib/domain/of-national-total.ts';
import type { Denominator } from '#lib/domain/rate-per-population.ts';
import { applyMeasure } from '../series/apply-measure.ts';
import { chooseMeasure } from '../series/choose-measure.ts';
import { coveredPeriods } from '../series/covered-periods.ts';
import { findGaps } from '../series/find-gaps.ts';
import { letterEvents, numberBreaks } from '../series/number-signs.ts';
import { restrictLine } from '../series/restrict-line.ts';
import { selectPoints, withinRange } from '../series/select-points.ts';
import type { ChartSpec } from '../spec/chart-spec.ts';
import type { LineSeries } from './types.ts';

/**
 * Gives the data of the line of the total that a spec asks of a dossier.
 *
 * @param denominators populations that a rate may be taken of
 */
export function lineSeries(
	dossier: Dossier,
	spec: ChartSpec,
	denominators: readonly Denominator[] = []
): LineSeries {
	const whole = selectPoints(dossier, spec, '');
	const breaks = dossier.breaks.filter(isOfNationalTotal);
	const measure = chooseMeasure(dossier, spec, [{ points: whole, breaks }], denominators);
	const drawn = applyMeasure(whole, measure, { breaks, totals: new Map() });
	const shown = withinRange(whole, spec);
	const periods = coveredPeriods(shown);
	return {
		...restrictLine(drawn, spec),
		spec,
		measure,
		isRank: dossier.indicator.measure === 'ordinal',
		unit: dossier.indicator.unit,
		periods,
		gaps: findGaps(shown, periods, dossier.gaps.filter(isOfNationalTotal)),
		breaks: spec.breaks
			? numberBreaks(
					breaks,
					shown.map(({ period }) => period)
				)
			: [],
		refusing: breaks.filter(({ force }) => force === 'refuse'),
		events: spec.events ? letterEvents(dossier.events, periods) : []
	};
}
