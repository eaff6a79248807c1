import type { ReadingPoint, ReadingSeries } from './types.ts';

/** Which value is being read, as places in the list of series and in the points of that series. */
export interface Reading {
	series: number;
	point: number;
}

/** Gives the value that is being read; null where none is. */
export function pointOf(
	all: readonly ReadingSeries[],
	reading: Reading | null
): ReadingPoint | null {
	return (reading && all[reading.series]?.points[reading.point]) ?? null;
}

/**
 * Moves the reading by a key, named as in `KeyboardEvent.key`: left and right go along a series and stop at
 * its ends, as Home and End do at once; up and down go to the series before and after, to its value nearest
 * in x, and stop at the first and last; Escape leaves. A first key enters at the first value of the first
 * series, or from the far end: left and End at its last value, up at the last series.
 *
 * @returns the new reading, null where it was left; undefined for a key that means nothing here, which
 * belongs to the page: up and down beside a single series, Escape where nothing is read, any other key
 */
export function moveReading(
	all: readonly ReadingSeries[],
	reading: Reading | null,
	key: string
): Reading | null | undefined {
	const current = pointOf(all, reading) ? reading : null;
	const held = all.flatMap(({ points }, series) => (points.length > 0 ? [series] : []));
	const entry = held[0];
	if (entry === undefined) return undefined;
	const series = current?.series ?? entry;
	const last = (all[series]?.points.length ?? 0) - 1;
	const along = (point: number): Reading => ({
		series,
		point: Math.min(Math.max(point, 0), last)
	});
	switch (key) {
		case 'ArrowLeft':
			return along(current ? current.point - 1 : last);
		case 'ArrowRight':
			return along(current ? current.point + 1 : 0);
		case 'Home':
			return along(0);
		case 'End':
			return along(last);
		case 'ArrowUp':
			return held.length > 1 ? across(all, held, current, -1) : undefined;
		case 'ArrowDown':
			return held.length > 1 ? across(all, held, current, 1) : undefined;
		case 'Escape':
			return current ? null : undefined;
		default:
			return undefined;
	}
}

/** Goes to the neighbour among the series that hold values. */
function across(
	all: readonly ReadingSeries[],
	held: readonly number[],
	current: Reading | null,
	step: 1 | -1
): Reading | null {
	const from = pointOf(all, current);
	if (!current || !from) {
		const series = held.at(step > 0 ? 0 : -1);
		return series === undefined ? null : { series, point: 0 };
	}
	const series = held[held.indexOf(current.series) + step];
	if (series === undefined) return current;
	const distances = (all[series]?.points ?? []).map(({ x }) => Math.abs(x - from.x));
	return { series, point: distances.indexOf(Math.min(...distances)) };
}

/** Values this near to each other in x, in pixels, stand at one place of the axis. */
const samePlace = 0.5;

/**
 * Gives the reading nearest to a place in the pixels of the chart: first the place of the axis that is nearest
 * in x, then the value nearest in y among all that stand there; null for a chart without values.
 */
export function nearestReading(
	all: readonly ReadingSeries[],
	place: { x: number; y: number }
): Reading | null {
	const points = all.flatMap((one, series) =>
		one.points.map((at, point) => ({
			reading: { series, point },
			dx: Math.abs(at.x - place.x),
			dy: Math.abs(at.y - place.y)
		}))
	);
	const nearest = Math.min(...points.map(({ dx }) => dx));
	const there = points.filter(({ dx }) => dx <= nearest + samePlace);
	const best = Math.min(...there.map(({ dy }) => dy));
	return there.find(({ dy }) => dy === best)?.reading ?? null;
}
