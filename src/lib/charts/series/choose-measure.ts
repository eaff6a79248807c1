import type { Dossier } from '#lib/domain/dossier.ts';
import { bestBaseYear, type IndexableLine } from '#lib/domain/index-series.ts';
import type { Measure as IndicatorMeasure } from '#lib/domain/indicator.ts';
import type { Denominator } from '#lib/domain/rate-per-population.ts';
import { isPercent } from '#lib/format/format-unit.ts';
import type { ChartSpec } from '../spec/chart-spec.ts';
import type { Measure, Refusal } from './types.ts';

/** Sums of these have parts; a share of a share, of a rate or of a rank says nothing. */
const summed: readonly IndicatorMeasure[] = ['count', 'amount', 'stock', 'cumulative'];

/**
 * Gives what a spec asks to draw of lines of a dossier, or why the indicator has no such number.
 *
 * @param lines the whole lines with their breaks, beyond the range shown: the base of an index may stand
 *   outside it
 */
export function chooseMeasure(
	dossier: Dossier,
	spec: ChartSpec,
	lines: readonly IndexableLine[],
	denominators: readonly Denominator[]
): Measure {
	const { show, publicOnly } = spec;
	const isAllowed = ({ provenance }: Denominator): boolean => !publicOnly || provenance !== 'relay';
	return {
		show,
		inPoints: show === 'change' && isPercent(dossier.indicator.unit),
		base: show === 'index' ? (spec.base ?? bestBaseYear(lines)) : null,
		denominators: show === 'rate' ? denominators.filter(isAllowed) : [],
		refusal: refuse(dossier.indicator.measure, spec)
	};
}

function refuse(
	measure: IndicatorMeasure,
	{ show, by }: Pick<ChartSpec, 'show' | 'by'>
): Refusal | null {
	if (show === 'value') return null;
	if (measure === 'ordinal') return 'rank';
	if (show === 'share') {
		if (!summed.includes(measure)) return 'no-sum';
		return by === null ? 'no-parts' : null;
	}
	return show === 'rate' && measure !== 'count' ? 'no-sum' : null;
}
