import type { PointMark } from '../mark/types.ts';

/** Gives a mark the shape of a reader's own file; hollow still says provisional. */
export function ownMark(mark: PointMark): PointMark {
	return { ...mark, shape: 'diamond' };
}
