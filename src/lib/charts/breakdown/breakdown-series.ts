import { currentValues } from '#lib/domain/current-values.ts';
import type { Dossier } from '#lib/domain/dossier.ts';
import { periodsBetween } from '#lib/domain/neighbour-period.ts';
import { isOfNationalTotal } from '#lib/domain/of-national-total.ts';
import { comparePeriods } from '#lib/domain/period-order.ts';
import { parsePeriod, type Period } from '#lib/domain/period.ts';
import { nation } from '#lib/domain/place-and-topic.ts';
import { cutIntoSegments, liesBetween, slotsOf } from '#lib/domain/segment.ts';
import type { LineBreak, LinePoint } from '../line/types.ts';
import type { ChartSpec } from '../spec/chart-spec.ts';
import type { BreakdownSeries, CategoryLine } from './types.ts';

/** More lines or bars than this cannot be told apart; the table holds the rest. */
const mostParts = 6;

/** Gives the data of the chart of a breakdown; null where the spec asks for none or it has no values. */
export function breakdownSeries(dossier: Dossier, spec: ChartSpec): BreakdownSeries | null {
	const breakdown = dossier.breakdowns.find(({ id }) => id === spec.by);
	if (!breakdown) return null;
	const points = selectPoints(dossier, spec);
	const breaks = dossier.breaks.filter(
		(b) =>
			isOfNationalTotal(b) ||
			(b.breakdown === breakdown.id && b.category === '' && (b.area === '' || b.area === nation))
	);
	const all = dossier.categories
		.filter((category) => category.breakdown === breakdown.id)
		.map((category): CategoryLine => {
			const own = points.filter(
				({ observation: o }) => o.breakdown === breakdown.id && o.category === category.id
			);
			return { category, points: own, segments: cutIntoSegments(own, breaks) };
		})
		.filter((line) => line.points.length > 0);
	if (all.length === 0) return null;
	const largest = (line: CategoryLine): number => Math.max(...line.points.map((p) => p.value));
	const shown = new Set([...all].sort((a, b) => largest(b) - largest(a)).slice(0, mostParts));
	const lines = all.filter((line) => shown.has(line));
	const periods = coveredPeriods(lines.flatMap((line) => line.points));
	const totals = points.filter(({ observation: o }) => o.breakdown === '');
	return {
		spec,
		unit: dossier.indicator.unit,
		breakdown,
		lines,
		left: all.length - lines.length,
		periods,
		totals: new Map(totals.map((point) => [point.period.id, point])),
		breaks: spec.breaks ? numberBreaks(breaks, periods) : []
	};
}

function selectPoints(dossier: Dossier, spec: ChartSpec): LinePoint[] {
	const from = spec.from === null ? null : parsePeriod(spec.from);
	const to = spec.to === null ? null : parsePeriod(spec.to);
	return currentValues(dossier, spec)
		.flatMap((observation): LinePoint[] => {
			const period = parsePeriod(observation.period);
			const { area, value, breakdown, periodKind } = observation;
			if (!period || value === null || area !== nation || periodKind !== spec.kind) return [];
			return breakdown === '' || breakdown === spec.by ? [{ period, value, observation }] : [];
		})
		.filter(({ period }) => !from || comparePeriods(period, from) >= 0)
		.filter(({ period }) => !to || comparePeriods(period, to) <= 0)
		.sort((a, b) => comparePeriods(a.period, b.period));
}

function coveredPeriods(points: readonly LinePoint[]): Period[] {
	const ordered = points.map((p) => p.period).sort(comparePeriods);
	const first = ordered[0];
	const last = ordered.at(-1);
	if (!first || !last) return [];
	if (first.kind === 'day') return [...new Set(ordered)];
	return periodsBetween(first, last, { slots: slotsOf(points) })
		.map(parsePeriod)
		.filter((period) => period !== null);
}

function numberBreaks(breaks: Dossier['breaks'], periods: readonly Period[]): LineBreak[] {
	return breaks
		.flatMap((item) => {
			const before = periods.find((period, i) => {
				const earlier = periods[i - 1];
				return earlier !== undefined && liesBetween(item.date, earlier, period);
			});
			return before ? [{ item, before }] : [];
		})
		.map((one, i) => ({ ...one, label: String(i + 1) }));
}
