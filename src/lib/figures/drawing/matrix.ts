import type { Matrix } from './types.ts';

/** The map that leaves everything where it is. */
export const identity: Matrix = [1, 0, 0, 1, 0, 0];

/** Gives the map that applies `inner` first and `outer` to its result. */
export function multiply(outer: Matrix, inner: Matrix): Matrix {
	const [a, b, c, d, e, f] = outer;
	const [g, h, i, j, k, l] = inner;
	return [
		a * g + c * h,
		b * g + d * h,
		a * i + c * j,
		b * i + d * j,
		a * k + c * l + e,
		b * k + d * l + f
	];
}

const turn = (degrees: number): Matrix => {
	const [sine, cosine] = [Math.sin(degrees * (Math.PI / 180)), Math.cos(degrees * (Math.PI / 180))];
	return [cosine, sine, -sine, cosine, 0, 0];
};

const steps: Record<string, (numbers: readonly number[]) => Matrix> = {
	matrix: ([a = 1, b = 0, c = 0, d = 1, e = 0, f = 0]) => [a, b, c, d, e, f],
	translate: ([x = 0, y = 0]) => [1, 0, 0, 1, x, y],
	scale: ([x = 1, y = x]) => [x, 0, 0, y, 0, 0],
	rotate: ([degrees = 0, x = 0, y = 0]) =>
		[[1, 0, 0, 1, x, y] as const, turn(degrees), [1, 0, 0, 1, -x, -y] as const].reduce(multiply)
};

/** Reads the `transform` of an element of SVG; throws for a step that figures do not use. */
export function parseTransform(transform: string): Matrix {
	let matrix = identity;
	for (const [, name = '', list = ''] of transform.matchAll(/(\w+)\s*\(([^)]*)\)/g)) {
		const step = steps[name];
		if (!step) throw new Error(`figures are not drawn with the transform “${name}”`);
		matrix = multiply(
			matrix,
			step(
				list
					.split(/[\s,]+/)
					.filter(Boolean)
					.map(Number)
			)
		);
	}
	if (matrix.every(Number.isFinite)) return matrix;
	throw new Error(`a transform holds what is no number: “${transform.slice(0, 60)}”`);
}
