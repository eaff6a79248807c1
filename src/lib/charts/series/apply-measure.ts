import { changeOn, differenceInPoints } from '#lib/domain/change-on.ts';
import { indexSeries } from '#lib/domain/index-series.ts';
import { neighbourPeriod } from '#lib/domain/neighbour-period.ts';
import { leastDirect } from '#lib/domain/provenance.ts';
import { ratePerPopulation } from '#lib/domain/rate-per-population.ts';
import { cutIntoSegments, liesBetween, slotsOf, type DatedBreak } from '#lib/domain/segment.ts';
import { shareOfTotal } from '#lib/domain/share-of-total.ts';
import type { DrawnLine, LinePoint, Measure, Refusal } from './types.ts';

/** What a line stands among. */
export interface LineSetting {
	/** the breaks that concern it */
	breaks: readonly DatedBreak[];
	/** the totals of its periods, by period id */
	totals: ReadonlyMap<string, LinePoint>;
}

/** A value under a measure: a number with what it is computed with, or a reason. */
type Measured =
	| { point: LinePoint; drawn: LinePoint; reason: null }
	| { point: LinePoint; drawn: null; reason: Refusal };

/**
 * Draws the values of a line under a measure. Nothing is computed across a refusing break or a missing
 * period but shares and rates, which need one period alone; no run of points goes on across either.
 *
 * @param points published values of one line in time
 */
export function applyMeasure(
	points: readonly LinePoint[],
	measure: Measure,
	setting: LineSetting
): DrawnLine {
	const cut = cutIntoSegments(points, setting.breaks);
	const measured = measurePoints(points, cut, measure, setting);
	const drawn = new Map(measured.map((one) => [one.point, one.drawn]));
	const segments = cut.flatMap((segment) =>
		runsOf(segment.map((point) => drawn.get(point) ?? null))
	);
	return {
		points: segments.flat(),
		segments,
		bridges: bridgesBetween(segments, setting.breaks),
		refused: measured.flatMap(({ point: { period, observation }, reason }) =>
			reason === null ? [] : [{ period, observation, reason }]
		)
	};
}

function measurePoints(
	points: readonly LinePoint[],
	segments: readonly (readonly LinePoint[])[],
	measure: Measure,
	setting: LineSetting
): Measured[] {
	const { show, refusal } = measure;
	if (refusal !== null) return points.map((point) => ({ point, drawn: null, reason: refusal }));
	if (show === 'value') return points.map((point) => ({ point, drawn: point, reason: null }));
	if (show === 'change') return changes(points, segments, measure);
	if (show === 'index') return indices(points, measure, setting);
	if (show === 'share') return points.map((point) => shareOf(point, setting));
	return points.map((point) => rateOf(point, measure));
}

function changes(
	points: readonly LinePoint[],
	segments: readonly (readonly LinePoint[])[],
	{ inPoints }: Measure
): Measured[] {
	const held = new Set(points.map(({ period }) => period.id));
	const slots = slotsOf(points);
	return segments.flatMap((segment) =>
		segment.map((point, i): Measured => {
			const before = segment[i - 1];
			if (!before) {
				const neighbour = neighbourPeriod(point.period, slots);
				const isCut = neighbour !== null && held.has(neighbour);
				const reason = point === points[0] ? 'first' : isCut ? 'break' : 'gap';
				return { point, drawn: null, reason };
			}
			const change = (inPoints ? differenceInPoints : changeOn)(before, point);
			if (change.value === null) return { point, drawn: null, reason: change.refusal };
			const { value, qualifier } = change;
			const drawn = computed(point, value, qualifier, before.observation);
			return { point, drawn, reason: null };
		})
	);
}

function indices(
	points: readonly LinePoint[],
	{ base }: Measure,
	{ breaks }: LineSetting
): Measured[] {
	const indexed = indexSeries(points, breaks, { baseYear: base ?? 0 });
	return indexed.points.map((one): Measured => {
		const { point } = one;
		if (one.refusal !== null) return { point, drawn: null, reason: one.refusal };
		const against = indexed.base?.observation ?? null;
		const drawn = computed(point, one.index, one.qualifier, against);
		return { point, drawn, reason: null };
	});
}

function shareOf(point: LinePoint, { totals }: LineSetting): Measured {
	const total = totals.get(point.period.id) ?? null;
	const share = shareOfTotal(point, total);
	if (share.value === null) return { point, drawn: null, reason: share.refusal };
	const { value, qualifier } = share;
	const drawn = computed(point, value, qualifier, total?.observation ?? null);
	return { point, drawn, reason: null };
}

function rateOf(point: LinePoint, { denominators }: Measure): Measured {
	const rate = ratePerPopulation(point.observation, denominators);
	if (rate.rate === null) return { point, drawn: null, reason: rate.reason };
	const drawn = computed(point, rate.rate, rate.qualifier, null);
	const provenance = leastDirect([point.observation.provenance, rate.denominator.provenance]);
	drawn.observation = { ...drawn.observation, provenance };
	return { point, drawn, reason: null };
}

/** A computed value is as final and as direct as the least of those it is computed of. */
function computed(
	point: LinePoint,
	value: number,
	qualifier: LinePoint['qualifier'],
	against: LinePoint['against']
): LinePoint {
	const inputs = against === null ? [point.observation] : [point.observation, against];
	const observation = {
		...point.observation,
		provenance: leastDirect(inputs.map(({ provenance }) => provenance)),
		status: inputs.some(({ status }) => status === 'P') ? ('P' as const) : point.observation.status
	};
	return { ...point, value, qualifier, observation, against };
}

/** Cuts where a value is not drawn. */
function runsOf(points: readonly (LinePoint | null)[]): LinePoint[][] {
	const runs: LinePoint[][] = [];
	let isOpen = false;
	for (const point of points) {
		if (point === null) isOpen = false;
		else if (isOpen) runs.at(-1)?.push(point);
		else {
			runs.push([point]);
			isOpen = true;
		}
	}
	return runs;
}

function bridgesBetween(
	segments: readonly (readonly LinePoint[])[],
	breaks: readonly DatedBreak[]
): DrawnLine['bridges'] {
	const refusing = breaks.filter(({ force }) => force === 'refuse');
	return segments.slice(1).flatMap((segment, i): DrawnLine['bridges'] => {
		const from = segments[i]?.at(-1);
		const to = segment[0];
		if (!from || !to) return [];
		return refusing.some(({ date }) => liesBetween(date, from.period, to.period))
			? []
			: [[from, to]];
	});
}
