import { currentValues } from '#lib/domain/current-values.ts';
import type { Dossier } from '#lib/domain/dossier.ts';
import { gapCovers } from '#lib/domain/gap-covers.ts';
import type { Gap } from '#lib/domain/indicator.ts';
import { isOfNationalTotal } from '#lib/domain/of-national-total.ts';
import { periodsBetween } from '#lib/domain/neighbour-period.ts';
import { comparePeriods } from '#lib/domain/period-order.ts';
import { parsePeriod, type Period } from '#lib/domain/period.ts';
import { nation } from '#lib/domain/place-and-topic.ts';
import { firstDayOf } from '#lib/domain/publication.ts';
import { cutIntoSegments, liesBetween, slotsOf } from '#lib/domain/segment.ts';
import type { ChartSpec } from '../spec/chart-spec.ts';
import type { LineBreak, LineEvent, LineGap, LinePoint, LineSeries } from './types.ts';

/** Gives the data of the line chart that a spec asks of a dossier. */
export function lineSeries(dossier: Dossier, spec: ChartSpec): LineSeries {
	const points = selectPoints(dossier, spec);
	const periods = coveredPeriods(points);
	const breaks = spec.breaks ? numberBreaks(dossier, points) : [];
	return {
		spec,
		unit: dossier.indicator.unit,
		points,
		segments: isOrdinal(dossier)
			? points.map((point) => [point])
			: cutIntoSegments(points, totalBreaks(dossier)),
		periods,
		gaps: findGaps(points, periods, dossier.gaps.filter(isOfNationalTotal)),
		breaks,
		events: spec.events ? letterEvents(dossier, periods) : []
	};
}

function selectPoints(dossier: Dossier, spec: ChartSpec): LinePoint[] {
	const from = spec.from === null ? null : parsePeriod(spec.from);
	const to = spec.to === null ? null : parsePeriod(spec.to);
	return currentValues(dossier, spec)
		.flatMap((observation): LinePoint[] => {
			const { area, breakdown, periodKind, value } = observation;
			if (area !== nation || breakdown !== '' || periodKind !== spec.kind || value === null)
				return [];
			const period = parsePeriod(observation.period);
			return period ? [{ period, value, observation }] : [];
		})
		.filter(({ period }) => !from || comparePeriods(period, from) >= 0)
		.filter(({ period }) => !to || comparePeriods(period, to) <= 0)
		.sort((a, b) => comparePeriods(a.period, b.period));
}

function coveredPeriods(points: readonly LinePoint[]): Period[] {
	const first = points[0]?.period;
	const last = points.at(-1)?.period;
	if (!first || !last) return [];
	if (first.kind === 'day') return points.map((p) => p.period);
	return periodsBetween(first, last, { slots: slotsOf(points) })
		.map(parsePeriod)
		.filter((period) => period !== null);
}

function findGaps(points: readonly LinePoint[], periods: readonly Period[], known: readonly Gap[]) {
	const held = new Set(points.map((p) => p.period.id));
	const gaps: LineGap[] = [];
	let open: LineGap | null = null;
	for (const period of periods) {
		if (held.has(period.id)) {
			open = null;
			continue;
		}
		const gap = known.find((g) => gapCovers(g, period)) ?? null;
		if (open && open.gap === gap) open.to = period;
		else gaps.push((open = { from: period, to: period, gap }));
	}
	return gaps;
}

/** Ranks have no values between them: they are dots, never a line. */
function isOrdinal(dossier: Dossier): boolean {
	return dossier.indicator.measure === 'ordinal';
}

function totalBreaks(dossier: Dossier): Dossier['breaks'] {
	return dossier.breaks.filter(isOfNationalTotal);
}

function numberBreaks(dossier: Dossier, points: readonly LinePoint[]): LineBreak[] {
	const found = totalBreaks(dossier).flatMap((item) => {
		const index = points.findIndex(({ period }, i) => {
			const earlier = points[i - 1];
			return earlier !== undefined && liesBetween(item.date, earlier.period, period);
		});
		const before = points[index]?.period;
		return before ? [{ item, before }] : [];
	});
	return found.map((one, i) => ({ ...one, label: String(i + 1) }));
}

function letterEvents(dossier: Dossier, periods: readonly Period[]): LineEvent[] {
	const first = periods[0]?.first ?? '';
	const last = periods.at(-1)?.last ?? '';
	return dossier.events
		.filter(({ date }) => first <= firstDayOf(date) && firstDayOf(date) <= last)
		.map((item, i) => ({ item, label: letter(i) }));
}

/** a … z, then aa, ab … */
function letter(index: number): string {
	const own = String.fromCharCode(97 + (index % 26));
	return index < 26 ? own : letter(Math.floor(index / 26) - 1) + own;
}
