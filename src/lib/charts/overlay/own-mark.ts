import type { PointMark } from '../mark/types.ts';

/** The mark of a plain value of a reader's own file. */
export const plainOwnMark: PointMark = { shape: 'diamond', hollow: false, derived: false };

/** Gives a mark the shape of a reader's own file; hollow still says provisional. */
export function ownMark(mark: PointMark): PointMark {
	return { ...mark, shape: 'diamond' };
}
