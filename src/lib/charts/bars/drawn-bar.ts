import type { PointMark } from '../mark/types.ts';
import type { LinePoint } from '../series/types.ts';
import type { PlacedBar } from './types.ts';

/** A bar with what it is drawn of. */
export interface DrawnBar {
	/** the place of its part, from 0 */
	index: number;
	point: LinePoint;
	mark: PointMark;
	/** whether it goes down from the base line */
	isBelow: boolean;
	bar: PlacedBar;
}

/** Gives the end of a bar away from the base line, in pixels from the top. */
export function endOf({ bar, isBelow }: Pick<DrawnBar, 'bar' | 'isBelow'>): number {
	return isBelow ? bar.y + bar.height : bar.y;
}
