import svgPath from 'svgpath';

/** A step of a path as PDF knows it: a move, a line, a cubic curve or a return to the start. */
export interface PathStep {
	operator: 'm' | 'l' | 'c' | 'h';
	/** absolute, x and y in turn */
	numbers: readonly number[];
}

/** Reads an SVG path as steps of PDF; throws for a broken path. */
export function pathSteps(path: string): PathStep[] {
	const steps: PathStep[] = [];
	const parsed = svgPath(path);
	// a broken path would be cut where it breaks
	const fault = (parsed as unknown as { err: string }).err;
	if (fault) throw new Error(fault);
	parsed
		.abs()
		.unarc()
		.unshort()
		.iterate((segment, _, x, y) => {
			steps.push(stepOf(segment, x, y));
		});
	return steps;
}

function stepOf([letter, ...n]: readonly [string, ...number[]], x: number, y: number): PathStep {
	const [a = 0, b = 0, c = 0, d = 0] = n;
	if (letter === 'M') return { operator: 'm', numbers: n };
	if (letter === 'L') return { operator: 'l', numbers: n };
	if (letter === 'H') return { operator: 'l', numbers: [a, y] };
	if (letter === 'V') return { operator: 'l', numbers: [x, a] };
	if (letter === 'C') return { operator: 'c', numbers: n };
	if (letter === 'Z' || letter === 'z') return { operator: 'h', numbers: [] };
	// a quadratic curve is the cubic one whose handles are two thirds of the way to its own
	const near = (from: number, handle: number): number => from + (2 / 3) * (handle - from);
	return { operator: 'c', numbers: [near(x, a), near(y, b), near(c, a), near(d, b), c, d] };
}
