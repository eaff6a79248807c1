import { estimateWidth } from '../label/estimate-width.ts';
import type { PlacedLevel, PlacedSlopeLine } from './types.ts';

/** Where the label of a level may stand between the two axes, the best place first. */
const places = [0.5, 0.4, 0.6, 0.3, 0.7, 0.2, 0.8, 0.1, 0.9];

/**
 * Places a level of the value axis that is drawn across: its label below where it is the foot of the plot,
 * else above or below it where no line runs through; null where there is no such place.
 */
export function placeLevel(
	y: number,
	text: string,
	{
		left,
		right,
		bottom,
		size,
		lines
	}: {
		left: number;
		right: number;
		bottom: number;
		size: number;
		lines: readonly Pick<PlacedSlopeLine, 'paths' | 'bridges' | 'points'>[];
	}
): PlacedLevel {
	const level = round(y);
	if (y >= bottom - 0.5)
		return { y: level, label: { x: (left + right) / 2, y: round(y + size * 1.2), text } };
	const drawn = lines.filter(({ paths, bridges }) => paths.length + bridges.length > 0);
	const reach = (estimateWidth(text, size) / 2 + size * 0.4) / (right - left);
	const isClear = (place: number, baseline: number): boolean =>
		drawn.every(({ points: [a, b] }) =>
			[place - reach, place, place + reach].every((share) => {
				if (!a || !b) return true;
				const at = a.y + (b.y - a.y) * share;
				return at < baseline - size || at > baseline + size * 0.3;
			})
		);
	for (const baseline of [y - size * 0.35, y + size * 1.15])
		for (const place of places)
			if (isClear(place, baseline))
				return {
					y: level,
					label: { x: round(left + place * (right - left)), y: round(baseline), text }
				};
	return { y: level, label: null };
}

function round(value: number): number {
	return Math.round(value * 100) / 100;
}
