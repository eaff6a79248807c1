import type { SourcedObservation } from '#lib/domain/current-values.ts';
import type { Dossier } from '#lib/domain/dossier.ts';
import { gapCovers } from '#lib/domain/gap-covers.ts';
import type { Gap } from '#lib/domain/indicator.ts';
import { neighbourPeriod, periodsBetween } from '#lib/domain/neighbour-period.ts';
import { isOfNationalTotal } from '#lib/domain/of-national-total.ts';
import { comparePeriods } from '#lib/domain/period-order.ts';
import { parsePeriod, type Period } from '#lib/domain/period.ts';
import { slotsOf } from '#lib/domain/segment.ts';
import type { LineSeries } from '../line/types.ts';
import type { LinePoint } from '../series/types.ts';

/** Why a value is or is not compared with its neighbour. */
export type Comparability = 'comparable' | 'first' | 'gap' | 'break' | 'rank';

/** A row of the table beside a chart: a value, or a hole with its reason. */
export interface ValueRow {
	period: Period;
	observation: SourcedObservation | null;
	/** the row of the package that says why there is no value */
	gap: Gap | null;
	/** the value it is compared with, where it is */
	neighbour: SourcedObservation | null;
	comparability: Comparability;
	/** numbers of the breaks that this period is the first to follow */
	breaks: string[];
}

/** Gives the rows of the table beside a line chart: every period of the line, and every known hole. */
export function valueRows(dossier: Dossier, series: LineSeries): ValueRow[] {
	const gaps = dossier.gaps.filter(isOfNationalTotal);
	const known = new Map(series.points.map((p) => [p.period.id, p]));
	const slots = slotsOf(series.points);
	const firstOfSegment = new Set(series.segments.map((segment) => segment[0]));
	return allPeriods(series, gaps).map((period): ValueRow => {
		const point = known.get(period.id);
		const gap = point ? null : (gaps.find((g) => gapCovers(g, period)) ?? null);
		const breaks = series.breaks.filter((b) => b.before.id === period.id).map((b) => b.label);
		const row = { period, observation: point?.observation ?? null, gap, breaks };
		if (!point) return { ...row, neighbour: null, comparability: 'gap' };
		if (dossier.indicator.measure === 'ordinal')
			return { ...row, neighbour: null, comparability: 'rank' };
		const id = neighbourPeriod(period, slots);
		const before = id === null ? undefined : known.get(id);
		if (!before)
			return { ...row, neighbour: null, comparability: isFirst(point, series) ? 'first' : 'gap' };
		if (firstOfSegment.has(point)) return { ...row, neighbour: null, comparability: 'break' };
		return { ...row, neighbour: before.observation, comparability: 'comparable' };
	});
}

function isFirst(point: LinePoint, series: LineSeries): boolean {
	return series.points[0] === point;
}

function allPeriods(series: LineSeries, gaps: readonly Gap[]): Period[] {
	const { kind, from, to } = series.spec;
	const first = from === null ? null : parsePeriod(from);
	const last = to === null ? null : parsePeriod(to);
	const missing = gaps.flatMap((gap): Period[] => {
		const start = parsePeriod(gap.from);
		const end = parsePeriod(gap.to);
		if (!start || !end || start.kind !== kind) return [];
		return periodsBetween(start, end, { slots: slotsOf([...series.points, { period: start }]) })
			.map(parsePeriod)
			.filter((period) => period !== null);
	});
	const all = new Map([...series.periods, ...missing].map((period) => [period.id, period]));
	return [...all.values()]
		.filter((period) => !first || comparePeriods(period, first) >= 0)
		.filter((period) => !last || comparePeriods(period, last) <= 0)
		.sort(comparePeriods);
}
