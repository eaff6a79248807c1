import type { Dossier } from '#lib/domain/dossier.ts';
import type { Break, Breakdown, Category, Gap } from '#lib/domain/indicator.ts';
import { isOfNationalTotal } from '#lib/domain/of-national-total.ts';
import { nation } from '#lib/domain/place-and-topic.ts';
import type { Denominator } from '#lib/domain/rate-per-population.ts';
import { sumOfParts } from '#lib/domain/sum-of-parts.ts';
import { applyMeasure } from '../series/apply-measure.ts';
import { chooseMeasure } from '../series/choose-measure.ts';
import { coveredPeriods } from '../series/covered-periods.ts';
import { findGaps } from '../series/find-gaps.ts';
import { letterEvents, numberBreaks } from '../series/number-signs.ts';
import { restrictLine } from '../series/restrict-line.ts';
import { selectPoints, withinRange } from '../series/select-points.ts';
import type { LinePoint } from '../series/types.ts';
import type { ChartForm, ChartSpec } from '../spec/chart-spec.ts';
import type { BreakdownSeries, CategoryLine, PeriodSum } from './types.ts';

/** More lines or bars than six cannot be told apart; rows and small charts carry their own names. */
const mostParts: Readonly<Record<ChartForm, number>> = {
	lines: 6,
	step: 6,
	bars: 6,
	stacked: 6,
	share: 6,
	slope: 6,
	multiples: 12,
	dots: 24,
	heat: 24
};

/**
 * Gives the data of the chart of a breakdown; null where the spec asks for none.
 *
 * @param denominators populations that a rate may be taken of
 */
export function breakdownSeries(
	dossier: Dossier,
	spec: ChartSpec,
	denominators: readonly Denominator[] = []
): BreakdownSeries | null {
	const breakdown = dossier.breakdowns.find(({ id }) => id === spec.by);
	if (!breakdown) return null;
	const points = selectPoints(dossier, spec, breakdown.id);
	const totals = new Map(selectPoints(dossier, spec, '').map((p) => [p.period.id, p]));
	const breaks = dossier.breaks.filter((one) => concerns(one, breakdown));
	const wholes = dossier.categories
		.filter((category) => category.breakdown === breakdown.id)
		.map((category) => ({
			category,
			points: points.filter(({ observation }) => observation.category === category.id)
		}));
	const held = wholes.filter((one) => withinRange(one.points, spec).length > 0);
	const chosen = chooseParts(held, spec).map((one) => ({
		...one,
		breaks: breaks.filter(({ category }) => category === '' || category === one.category.id)
	}));
	const measure = chooseMeasure(dossier, spec, chosen, denominators);
	const shown = chosen.flatMap((one) => withinRange(one.points, spec));
	const periods = coveredPeriods(shown);
	const lines = chosen.map((one): CategoryLine => {
		const drawn = applyMeasure(one.points, measure, { breaks: one.breaks, totals });
		return {
			category: one.category,
			...restrictLine(drawn, spec),
			gaps: findGaps(
				withinRange(one.points, spec),
				periods,
				gapsOf(dossier.gaps, breakdown, one.category.id)
			)
		};
	});
	const marked = breaks.filter(
		({ category }) => category === '' || chosen.some((one) => one.category.id === category)
	);
	return {
		spec,
		measure,
		unit: dossier.indicator.unit,
		breakdown,
		lines,
		held: held.map(({ category }) => category),
		left: held.length - lines.length,
		periods,
		totals,
		sums: sumPeriods(periods, withinRange(points, spec), totals, breakdown),
		gaps: findGaps(shown, periods, gapsOf(dossier.gaps, breakdown)),
		breaks: spec.breaks ? numberBreaks(marked, periods) : [],
		refusing: breaks.filter(({ force }) => force === 'refuse'),
		events: spec.events ? letterEvents(dossier.events, periods) : []
	};
}

function concerns(one: Break, breakdown: Breakdown): boolean {
	return (
		isOfNationalTotal(one) ||
		(one.breakdown === breakdown.id && (one.area === '' || one.area === nation))
	);
}

/** Those that say why no part, or why one part ('' none), has a value: its own before those of all. */
function gapsOf(gaps: readonly Gap[], breakdown: Breakdown, part = ''): Gap[] {
	const own = gaps.filter(
		(gap) =>
			gap.breakdown === breakdown.id &&
			(gap.category === '' || gap.category === part) &&
			gap.area === nation
	);
	return [
		...own.filter(({ category }) => category !== ''),
		...own.filter(({ category }) => category === ''),
		...gaps.filter(isOfNationalTotal)
	];
}

/** Those the reader chose, or the largest, in the order of the breakdown. */
function chooseParts<T extends { category: Category; points: readonly LinePoint[] }>(
	held: readonly T[],
	spec: ChartSpec
): T[] {
	const asked = held.filter(({ category }) => spec.categories.includes(category.id));
	const among = asked.length > 0 ? asked : held;
	const largest = ({ points }: T): number =>
		Math.max(...withinRange(points, spec).map((p) => p.value));
	const shown = new Set(
		[...among].sort((a, b) => largest(b) - largest(a)).slice(0, mostParts[spec.form])
	);
	return among.filter((one) => shown.has(one));
}

function sumPeriods(
	periods: BreakdownSeries['periods'],
	points: readonly LinePoint[],
	totals: ReadonlyMap<string, LinePoint>,
	{ parts }: Breakdown
): PeriodSum[] {
	const all = new Set(points.map(({ observation }) => observation.category)).size;
	return periods.flatMap((period): PeriodSum[] => {
		const own = points.filter((point) => point.period.id === period.id);
		if (own.length === 0) return [];
		const sum = sumOfParts(own, totals.get(period.id) ?? null, parts);
		return [{ period, ...sum, isWhole: own.length === all }];
	});
}
