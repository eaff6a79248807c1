import { pathSteps } from './path-steps.ts';
import { pdfNumber } from './pdf-number.ts';

/** How often a path is repeated, and how far apart. */
export interface Repetition {
	columns: number;
	rows: number;
	width: number;
	height: number;
}

const once: Repetition = { columns: 1, rows: 1, width: 0, height: 0 };

/**
 * Writes an SVG path as operators of PDF; throws for a broken path. Where it is repeated, all copies are
 * one path, so that lines that meet run on without a seam.
 */
export function pathOperators(path: string, repetition = once): string {
	const { columns, rows, width, height } = repetition;
	const steps = pathSteps(path);
	return Array.from({ length: columns * rows }, (_, i) => {
		const move = [(i % columns) * width, Math.floor(i / columns) * height] as const;
		return steps.map(({ operator, numbers }) =>
			[...numbers.map((one, at) => pdfNumber(one + move[at % 2 === 0 ? 0 : 1])), operator].join(' ')
		);
	})
		.flat()
		.join('\n');
}
