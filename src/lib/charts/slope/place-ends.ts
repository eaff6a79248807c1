import type { Locale } from '#lib/messages/index.ts';
import { declutterHeights } from '../label/declutter.ts';
import { estimateWidth } from '../label/estimate-width.ts';
import { wrapText } from '../label/wrap-text.ts';
import type { PlacedEnd } from './types.ts';

const lineHeight = 1.25;
/** Between two labels, and from an axis to its labels, in type sizes. */
const padding = 0.4;
export const labelGap = 1.5;

/** The label of a part at one period, before it has a place. */
export interface EndLabel {
	id: string;
	color: string;
	lines: string[];
	/** pixels of its dot */
	y: number;
}

/** Writes a name and its value into lines: the value stands whole behind the name or on a line of its own. */
export function writeEnd(
	name: string,
	value: string,
	{ room, size, locale }: { room: number; size: number; locale: Locale }
): string[] {
	const lines = wrapText(name, room, size);
	const last = lines.at(-1) ?? '';
	const joined = last + (locale === 'ja' ? '　' : '\u2002') + value;
	return estimateWidth(joined, size) <= room ? [...lines.slice(0, -1), joined] : [...lines, value];
}

/** The height that labels on one side take at least, in pixels. */
export function heightOfEnds(labels: readonly Pick<EndLabel, 'lines'>[], size: number): number {
	return labels.reduce((all, { lines }) => all + heightOf(lines, size), 0);
}

/** Places the labels of one side beside its axis, none over another, each with a lead from its dot. */
export function placeEnds(
	labels: readonly EndLabel[],
	{
		axis,
		side,
		low,
		high,
		size
	}: {
		/** pixels of the axis */
		axis: number;
		side: 'left' | 'right';
		low: number;
		high: number;
		size: number;
	}
): PlacedEnd[] {
	const out = side === 'left' ? -1 : 1;
	const x = round(axis + out * size * labelGap);
	const middles = declutterHeights(
		labels.map(({ y }) => y),
		labels.map(({ lines }) => heightOf(lines, size)),
		{ low, high }
	);
	return labels.map(({ id, color, lines, y }, i): PlacedEnd => {
		const middle = middles[i] ?? y;
		const first = middle - ((lines.length - 1) / 2) * size * lineHeight + size * 0.36;
		const start = round(axis + out * size * 0.5);
		return {
			id: `${id} ${side}`,
			color,
			x,
			anchor: side === 'left' ? 'end' : 'start',
			lines: lines.map((text, row) => ({ text, y: round(first + row * size * lineHeight) })),
			lead: `M${start},${round(y)}L${round(x - out * size * 0.25)},${round(middle)}`
		};
	});
}

function heightOf(lines: readonly string[], size: number): number {
	return size * (lines.length * lineHeight + padding);
}

function round(value: number): number {
	return Math.round(value * 100) / 100;
}
