import { aboutOf, isOpen, roundTo, smallestBase } from './arithmetic.ts';
import type { Qualifier } from './observation.ts';
import type { Period } from './period.ts';
import { cutIntoSegments, type DatedBreak } from './segment.ts';

/** A value of a series line, as far as an index needs it. */
export interface IndexablePoint {
	period: Period;
	value: number;
	qualifier: Qualifier;
}

/**
 * Why a value has no index. `no-base`: no value in the base year; `several-bases`: more than one, as of
 * two halves; `small-base`: the base is below ten; `open-base`, `open`: the base or the value is 以上 or
 * 以下; `broken`: a missing period or a break of force `refuse` lies between it and the base; `rank`: the
 * values are ranks, which no number divides.
 */
export type IndexRefusal =
	'no-base' | 'several-bases' | 'small-base' | 'open-base' | 'open' | 'broken' | 'rank';

/** A value with its index (base = 100, one decimal), or with the reason why it has none. */
export type IndexedPoint<T> =
	| { point: T; index: number; qualifier: '' | 'about'; refusal: null }
	| { point: T; index: null; qualifier: ''; refusal: IndexRefusal };

/** The index of a series line: every value, in the order given. */
export interface IndexSeries<T> {
	/** the value that stands at 100; null where the line has no index at all */
	base: T | null;
	/** why the line has no index at all */
	refusal: IndexRefusal | null;
	points: IndexedPoint<T>[];
}

/**
 * Gives the index of a series line to its value in a base year (of a fiscal year: the year it starts
 * in), only inside the unbroken segment that holds the base. A base or value of 約 gives an index of 約.
 *
 * @param points values of one series line in time
 * @param isRank whether the values are ranks (measure `ordinal`)
 */
export function indexSeries<T extends IndexablePoint>(
	points: readonly T[],
	breaks: readonly DatedBreak[],
	{ baseYear, isRank = false }: { baseYear: number; isRank?: boolean }
): IndexSeries<T> {
	const bases = points.filter(({ period }) => period.year === baseYear);
	const [base] = bases;
	const refusal = isRank ? 'rank' : refuseBase(bases);
	if (!base || refusal !== null) {
		const reason = refusal ?? 'no-base';
		return { base: null, refusal: reason, points: points.map((point) => refuse(point, reason)) };
	}
	const segment = cutIntoSegments(points, breaks).find((one) => one.includes(base)) ?? [];
	const own = new Set(segment);
	return {
		base,
		refusal: null,
		points: points.map((point): IndexedPoint<T> => {
			if (!own.has(point)) return refuse(point, 'broken');
			if (isOpen(point)) return refuse(point, 'open');
			return {
				point,
				index: roundTo((point.value / base.value) * 100, 1),
				// the base is 100 by choice, however exact its value
				qualifier: point === base ? '' : aboutOf(base, point),
				refusal: null
			};
		})
	};
}

/**
 * Gives the earliest year in which every line has a value that can be its base; null where there is
 * none. A line without values asks for nothing.
 */
export function commonBaseYear(lines: readonly (readonly IndexablePoint[])[]): number | null {
	const held = lines.filter((points) => points.length > 0);
	const years = new Set(held.flatMap((points) => points.map(({ period }) => period.year)));
	const fits = (year: number): boolean =>
		held.every(
			(points) => refuseBase(points.filter(({ period }) => period.year === year)) === null
		);
	return [...years].sort((a, b) => a - b).find(fits) ?? null;
}

function refuseBase(bases: readonly IndexablePoint[]): IndexRefusal | null {
	const [base, second] = bases;
	if (!base) return 'no-base';
	if (second) return 'several-bases';
	if (isOpen(base)) return 'open-base';
	return base.value < smallestBase ? 'small-base' : null;
}

function refuse<T>(point: T, refusal: IndexRefusal): IndexedPoint<T> {
	return { point, index: null, qualifier: '', refusal };
}

/** A line whose index depends on the breaks that concern it. */
export interface IndexableLine {
	points: readonly IndexablePoint[];
	breaks: readonly DatedBreak[];
}

/**
 * Gives the base year under which most values of some lines have an index, the earliest of several;
 * where none has one under any, the first year of all, so that each value says why; null without values.
 */
export function bestBaseYear(lines: readonly IndexableLine[]): number | null {
	const years = [...new Set(lines.flatMap(({ points }) => points.map((p) => p.period.year)))];
	const ranked = years
		.sort((a, b) => a - b)
		.map((year) => ({ year, serves: countIndexed(lines, year) }));
	const most = Math.max(0, ...ranked.map(({ serves }) => serves));
	return ranked.find(({ serves }) => serves === most)?.year ?? null;
}

function countIndexed(lines: readonly IndexableLine[], baseYear: number): number {
	return lines.reduce((count, { points, breaks }) => {
		const indexed = indexSeries(points, breaks, { baseYear }).points;
		return count + indexed.filter(({ index }) => index !== null).length;
	}, 0);
}
