import type { TimeAxis } from '../axis/place-time-axis.ts';
import type { ValueAxis } from '../axis/place-value-axis.ts';
import { pointMark } from '../mark/point-mark.ts';
import type { DrawnLine, LinePoint } from '../series/types.ts';
import { pathThrough } from './path-through.ts';
import type { PlacedPoint } from './types.ts';

/** A line on its axes: its points, and the paths that join those which may be joined. */
export interface PlacedStretches {
	points: PlacedPoint[];
	/** the points of each stretch */
	drawn: PlacedPoint[][];
	/** a path for each stretch of two points or more */
	paths: string[];
	/** paths across periods without a value */
	bridges: string[];
}

/**
 * Places the points of a line and the paths within its stretches; none crosses a hole or a refusing break.
 *
 * @param word the words of a point
 */
export function placeStretches(
	line: Pick<DrawnLine, 'points' | 'segments' | 'bridges'>,
	{ time, value }: { time: TimeAxis; value: ValueAxis },
	word: (point: LinePoint) => string
): PlacedStretches {
	const points = line.points.map((point) => ({
		id: point.observation.id,
		x: round(time.middle(point.period)),
		y: round(value.scale(point.value)),
		mark: pointMark(point.observation),
		title: word(point)
	}));
	const place = new Map(points.map((p) => [p.id, p]));
	const placed = (some: readonly LinePoint[]): PlacedPoint[] =>
		some.flatMap(({ observation }) => place.get(observation.id) ?? []);
	const drawn = line.segments.map(placed);
	return {
		points,
		drawn,
		paths: drawn.filter((some) => some.length > 1).map(pathThrough),
		bridges: line.bridges.map((ends) => pathThrough(placed(ends)))
	};
}

function round(value: number): number {
	return Math.round(value * 100) / 100;
}
