import { estimateWidth } from '../label/estimate-width.ts';
import type { PlacedVintage, PlacedVintages, VintageText } from './types.ts';

/** A text to be written at a mark. */
export interface WantedLabel {
	mark: Pick<PlacedVintage, 'x' | 'y'>;
	text: string;
	bold: boolean;
}

interface Rect {
	x: number;
	/** middle */
	y: number;
	width: number;
	height: number;
}

/**
 * Writes texts at marks, each where it covers least: above, below, beside, then further away. Covering
 * another label or a mark weighs more than crossing the steps of the current value, leaving the plot most.
 *
 * @param wanted the most important first
 * @param steps the corners of the steps, in order
 */
export function placeVintageLabels(
	wanted: readonly WantedLabel[],
	marks: readonly Pick<PlacedVintage, 'x' | 'y'>[],
	steps: readonly (readonly [number, number])[],
	{ plot, size, width: whole }: Pick<PlacedVintages, 'plot' | 'size' | 'width'>
): VintageText[] {
	const placed: Rect[] = [];
	const signs = marks.map(({ x, y }): Rect => ({ x, y, width: size * 0.8, height: size * 0.8 }));
	const lines = steps.slice(1).map((to, i) => between(steps[i] ?? to, to));
	return wanted.map(({ mark, text, bold }) => {
		const width = estimateWidth(text, size) + (bold ? size * 0.2 : 0);
		const aside = width / 2 + size * 0.7;
		const best = [
			[0, -1.15],
			[0, 1.15],
			[aside, 0],
			[-aside, 0],
			[aside, -1.15],
			[-aside, -1.15],
			[aside, 1.15],
			[-aside, 1.15],
			[0, -2.3],
			[0, 2.3]
		]
			.map(([dx = 0, ems = 0]): Rect => {
				const x = Math.min(Math.max(mark.x + dx, plot.left + width / 2 + 2), whole - width / 2);
				return { x, y: mark.y + ems * size, width, height: size * 1.05 };
			})
			.map((rect) => ({ rect, cost: costOf(rect) }))
			.reduce((a, b) => (b.cost < a.cost ? b : a)).rect;
		placed.push(best);
		return { x: round(best.x), y: round(best.y + size * 0.36), text, bold };
	});

	function costOf(rect: Rect): number {
		const count = (others: readonly Rect[]): number =>
			others.filter((other) => overlap(rect, other)).length;
		const isOutside =
			rect.y + size * 0.5 > plot.bottom || rect.y - size * 0.5 < plot.top - size * 1.2;
		return (isOutside ? 1000 : 0) + count(placed) * 100 + count(signs) * 100 + count(lines);
	}
}

function between([x1, y1]: readonly [number, number], [x2, y2]: readonly [number, number]): Rect {
	return {
		x: (x1 + x2) / 2,
		y: (y1 + y2) / 2,
		width: Math.abs(x2 - x1),
		height: Math.abs(y2 - y1)
	};
}

function overlap(a: Rect, b: Rect): boolean {
	return (
		Math.abs(a.x - b.x) < (a.width + b.width) / 2 && Math.abs(a.y - b.y) < (a.height + b.height) / 2
	);
}

function round(value: number): number {
	return Math.round(value * 10) / 10;
}
