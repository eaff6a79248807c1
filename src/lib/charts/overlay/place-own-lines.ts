import { m } from '#lib/messages/index.ts';
import type { TimeAxis } from '../axis/place-time-axis.ts';
import type { ValueAxis } from '../axis/place-value-axis.ts';
import { placeStretches } from '../line/place-stretches.ts';
import type { PlacedPoint } from '../line/types.ts';
import type { LineSeries } from '../line/types.ts';
import type { Wording } from '../series/word-point.ts';
import { ownMark } from './own-mark.ts';
import type { OwnLook } from './own-look.ts';
import type { PlacedOwnLine } from './types.ts';
import { wordOwnPoint } from './word-own.ts';

/** An own series that is laid over the line of another. */
export interface OwnLine {
	id: string;
	/** what it is called, with what sets it apart from published series */
	name: string;
	look: OwnLook;
	series: LineSeries;
}

/**
 * Places own series on the axes of the line they are laid over; `drawn` are the points of each stretch, `points`
 * all of them, for labels to keep clear of.
 */
export function placeOwnLines(
	lines: readonly OwnLine[],
	axes: { time: TimeAxis; value: ValueAxis },
	wording: Omit<Wording, 'unit'>
): { lines: PlacedOwnLine[]; points: PlacedPoint[]; drawn: PlacedPoint[][] } {
	const placed = lines.map(({ id, name: title, look, series }) => {
		const { unit } = series;
		const { points, drawn, paths } = placeStretches(series, axes, (point) => {
			const description = wordOwnPoint(point, { ...wording, unit });
			return m.compare_described({ title, description }, { locale: wording.locale });
		});
		const marked = points.map((point) => ({ ...point, mark: ownMark(point.mark) }));
		return { line: { id, ...look, paths, points: marked }, drawn };
	});
	return {
		lines: placed.map(({ line }) => line),
		points: placed.flatMap(({ line }) => line.points),
		drawn: placed.flatMap(({ drawn }) => drawn)
	};
}
