import { pathSteps } from './path-steps.ts';

/** The box round a path: `x`, `y` its upper left corner, `right` and `bottom` the other. */
export interface Extent {
	x: number;
	y: number;
	right: number;
	bottom: number;
}

/** Gives a box that a path does not leave, handles of its curves taken in; throws for an empty path. */
export function pathExtent(path: string): Extent {
	const numbers = pathSteps(path).flatMap((step) => step.numbers);
	if (numbers.length === 0) throw new Error('a path without extent is filled with a pattern');
	const xs = numbers.filter((_, i) => i % 2 === 0);
	const ys = numbers.filter((_, i) => i % 2 === 1);
	return {
		x: Math.min(...xs),
		y: Math.min(...ys),
		right: Math.max(...xs),
		bottom: Math.max(...ys)
	};
}
