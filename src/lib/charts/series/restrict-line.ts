import type { ChartSpec } from '../spec/chart-spec.ts';
import { withinRange } from './select-points.ts';
import type { DrawnLine } from './types.ts';

/** Gives what of a line lies between the ends that a spec sets; what was computed stays as it was. */
export function restrictLine(line: DrawnLine, spec: Pick<ChartSpec, 'from' | 'to'>): DrawnLine {
	const points = withinRange(line.points, spec);
	const shown = new Set(points);
	return {
		points,
		segments: line.segments
			.map((segment) => segment.filter((point) => shown.has(point)))
			.filter((segment) => segment.length > 0),
		bridges: line.bridges.filter(([from, to]) => shown.has(from) && shown.has(to)),
		refused: withinRange(line.refused, spec)
	};
}
