import type { Coverage } from '#lib/domain/plan/coverage.ts';
import { theme } from '../theme.ts';

/** A sign of the matrix: a coverage, or that a linked figure exists. */
export type MatrixSign = Coverage | 'figure';

/** A path of a sign, around the origin, within 8 pixels each way. */
export interface SignPath {
	d: string;
	fill: string;
	stroke: string;
	strokeWidth: number;
}

const box = 'M-6,-6H6V6H-6Z';
const solid = (d: string, fill: string): SignPath => ({
	d,
	fill,
	stroke: 'none',
	strokeWidth: 0
});
const line = (d: string, stroke: string, strokeWidth = 1.25): SignPath => ({
	d,
	fill: 'none',
	stroke,
	strokeWidth
});

/**
 * The signs, told apart by shape and not by colour: a full square for a report (three bars in it where
 * it has a figure), half a square for a report on the heading above, a crossed square where it was not
 * mentioned, a square with a dash where documents were examined in part, a point where none was.
 */
const signs: Record<MatrixSign, SignPath[]> = {
	'reported-with-figure': [
		solid(`M-7,-7H7V7H-7Z`, theme.accent),
		solid('M-4,1h2v3h-2ZM-1,-2h2v6h-2ZM2,-5h2v9h-2Z', theme.ground)
	],
	reported: [solid('M-7,-7H7V7H-7Z', theme.accent)],
	'reported-above': [line(box, theme.accent), solid('M-6,-6H6V0H-6Z', theme.accent)],
	'not-mentioned': [line(box, theme.soft), line('M-6,-6L6,6M6,-6L-6,6', theme.soft)],
	'examined-in-part': [line(box, theme.axis), line('M-3,0H3', theme.axis)],
	'not-examined': [solid('M-1.5,0a1.5,1.5 0 1,0 3,0a1.5,1.5 0 1,0 -3,0Z', theme.axis)],
	'out-of-term': [line('M-4,0H4', theme.grid)],
	figure: [solid('M0,-5L5,0L0,5L-5,0Z', theme.series[1])]
};

/** Gives the paths of a sign. */
export function signPaths(sign: MatrixSign): SignPath[] {
	return signs[sign];
}
