import type { SourcedObservation } from '#lib/domain/current-values.ts';
import type { PointMark } from './types.ts';
import { pointMark } from './point-mark.ts';

/** Gives the one mark of several values: the least direct of their sources, provisional and computed if any is. */
export function leastDirect(observations: readonly SourcedObservation[]): PointMark {
	const marks = observations.map(pointMark);
	const order: PointMark['shape'][] = ['circle', 'triangle', 'square'];
	const worst = Math.max(0, ...marks.map((mark) => order.indexOf(mark.shape)));
	return {
		shape: order[worst] ?? 'circle',
		hollow: marks.some((mark) => mark.hollow),
		derived: marks.some((mark) => mark.derived)
	};
}
