import { wrapText } from '../label/wrap-text.ts';
import type { OwnLine } from './place-own-lines.ts';
import type { PlacedOwnName } from './types.ts';

/** Height of a line of text, in type sizes. */
const lineHeight = 1.5;
/** From the left end of a sample to its text, in type sizes. */
const indent = 3.2;

/**
 * Places the names of own lines below one another, each with a sample of how it is drawn.
 *
 * @param top pixels of the top of the first
 * @returns the names, and the pixels of the foot of the last
 */
export function placeOwnNames(
	lines: readonly Pick<OwnLine, 'name' | 'look'>[],
	{ top, width, size }: { top: number; width: number; size: number }
): { names: PlacedOwnName[]; bottom: number } {
	let bottom = top;
	const names = lines.map(({ name, look }): PlacedOwnName => {
		const from = bottom;
		const texts = wrapText(name, width - size * (indent + 1), size);
		bottom += texts.length * size * lineHeight;
		return {
			...look,
			x: 0,
			textX: size * indent,
			middle: round(from + size * 0.75),
			lines: texts.map((text, i) => ({ text, y: round(from + size * (1.1 + i * lineHeight)) }))
		};
	});
	return { names, bottom };
}

function round(value: number): number {
	return Math.round(value * 100) / 100;
}
