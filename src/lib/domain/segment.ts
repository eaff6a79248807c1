import { neighbourPeriod } from './neighbour-period.ts';
import type { Period } from './period.ts';
import { firstDayOf } from './publication.ts';

/** A break as the cutting of lines sees it. */
export interface DatedBreak {
	/** ISO 8601 day, month or year from which the new state holds */
	date: string;
	force: 'refuse' | 'caution' | 'rename';
}

/** Gives the slots (H1, Q3, month …) that a series line holds. */
export function slotsOf(points: readonly { period: Period }[]): ReadonlySet<string> {
	return new Set(points.map(({ period }) => period.slot));
}

/**
 * Whether a break lies between two periods of one line: the later one is the first that the new state
 * touches, even where the break falls in its middle.
 */
export function liesBetween(date: string, earlier: Period, later: Period): boolean {
	const day = firstDayOf(date);
	return earlier.last < day && day <= later.last;
}

/**
 * Cuts the points of one series line, in time, into stretches that may be drawn and compared as one:
 * a missing period ends a stretch, and so does a break of force `refuse`.
 */
export function cutIntoSegments<T extends { period: Period }>(
	points: readonly T[],
	breaks: readonly DatedBreak[]
): T[][] {
	const slots = slotsOf(points);
	const refusing = breaks.filter((b) => b.force === 'refuse');
	const segments: T[][] = [];
	let previous: T | undefined;
	for (const point of points) {
		const follows =
			previous !== undefined &&
			neighbourPeriod(point.period, slots) === previous.period.id &&
			!refusing.some((b) => previous && liesBetween(b.date, previous.period, point.period));
		if (follows) segments.at(-1)?.push(point);
		else segments.push([point]);
		previous = point;
	}
	return segments;
}
