import svgPath from 'svgpath';
import { pdfNumber } from './pdf-number.ts';

const write = (numbers: readonly number[], operator: string): string =>
	[...numbers.map(pdfNumber), operator].join(' ');

/** Writes an SVG path as operators of PDF: moves, lines and cubic curves; throws for a broken path. */
export function pathOperators(path: string): string {
	const operators: string[] = [];
	const parsed = svgPath(path);
	// a broken path would be cut where it breaks
	const fault = (parsed as unknown as { err: string }).err;
	if (fault) throw new Error(fault);
	parsed
		.abs()
		.unarc()
		.unshort()
		.iterate((segment, _, x, y) => {
			operators.push(operatorOf(segment as readonly [string, ...number[]], x, y));
		});
	return operators.join('\n');
}

function operatorOf([step, ...n]: readonly [string, ...number[]], x: number, y: number): string {
	const [a = 0, b = 0, c = 0, d = 0] = n;
	if (step === 'M') return write(n, 'm');
	if (step === 'L') return write(n, 'l');
	if (step === 'H') return write([a, y], 'l');
	if (step === 'V') return write([x, a], 'l');
	if (step === 'C') return write(n, 'c');
	if (step === 'Z' || step === 'z') return 'h';
	// a quadratic curve is the cubic one whose handles are two thirds of the way to its own
	const near = (from: number, handle: number): number => from + (2 / 3) * (handle - from);
	return write([near(x, a), near(y, b), near(c, a), near(d, b), c, d], 'c');
}
