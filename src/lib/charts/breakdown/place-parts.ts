import type { Locale } from '#lib/messages/index.ts';
import { placeGapBands } from '../axis/place-gap-bands.ts';
import { placeSigns, plotHead, signRow } from '../axis/place-signs.ts';
import { placeTimeAxis, type TimeAxis } from '../axis/place-time-axis.ts';
import { placeValueAxis, type ValueAxis } from '../axis/place-value-axis.ts';
import { declutter } from '../label/declutter.ts';
import { estimateWidth } from '../label/estimate-width.ts';
import { wrapText } from '../label/wrap-text.ts';
import { footRoom, type LineBox } from '../line/place-line.ts';
import type { PointMark } from '../mark/types.ts';
import { timeTitle } from '../series/time-title.ts';
import { wordAxis } from '../series/word-axis.ts';
import type { CategoryLine, PartsSeries, PlacedName, PlacedPartLines } from './types.ts';

/** The axes and the frame that charts of parts share. */
export interface PartsFrame extends Omit<PlacedPartLines, 'form' | 'lines' | 'names' | 'readings'> {
	time: TimeAxis;
	value: ValueAxis;
}

/** From the plot to a name, its sample and space included, in type sizes: of areas, of lines. */
export const nameIndents = { area: 2, line: 3.2 };
const lineHeight = 1.15;
/** Between two names beyond the height of their lines, in lines. */
const between = 0.2;

/** Names a part in the language of the chart. */
export function partName(line: Pick<CategoryLine, 'category'>, locale: Locale): string {
	return locale === 'ja' ? line.category.labelJa : line.category.labelEn;
}

/** How parts are drawn, and the room above the highest value that signs need, in pixels. */
export interface PartsLook {
	sample: 'area' | 'line';
	head: number;
}

/** Places the axes of a chart of parts over the values it must reach; null without any. */
export function placePartsFrame(
	series: PartsSeries,
	values: readonly number[],
	box: LineBox,
	{ sample, head }: PartsLook = { sample: 'line', head: 0 }
): PartsFrame | null {
	const { width, height, size, locale, years } = box;
	const [first, ...rest] = series.periods;
	if (!first || values.length === 0) return null;
	const { scale } = series.spec;
	const widestName = Math.max(...series.lines.map((l) => estimateWidth(partName(l, locale), size)));
	const nameRoom = Math.min(widestName + size * nameIndents[sample], width * 0.34);
	const bottom = height - size * footRoom;
	const { ticks } = placeValueAxis(values, { top: 0, bottom: height, locale, scale });
	const left = Math.ceil(Math.max(...ticks.map((t) => estimateWidth(t.label, size))) + size);
	const right = width - nameRoom;
	const time = placeTimeAxis([first, ...rest], {
		left: left + size / 2,
		right,
		size,
		locale,
		years
	});
	const { rows, ...signs } = placeSigns(series, time, box);
	const top = size * (plotHead + rows * signRow);
	const value = placeValueAxis(values, { top: top + head, bottom, locale, scale });
	const points = series.lines.flatMap((line) => line.points);
	return {
		width,
		height,
		size,
		plot: { left, right, top, bottom },
		zero: round(value.zero),
		reference: null,
		xTicks: time.ticks.map(({ x, label }) => ({ x: round(x), label })),
		yTicks: value.ticks.map(({ y, label }) => ({ y: round(y), label })),
		unit: wordAxis({ ...series, points }, locale),
		timeTitle: timeTitle(series.spec.kind, locale),
		gaps: placeGapBands(series.gaps, time, box),
		...signs,
		time,
		value
	};
}

/** A name, the height it belongs to, and its sample: the dashes of a line, or else the fill of an area. */
export interface WantedName {
	name: string;
	y: number;
	color: string;
	fill?: string;
	dash?: string;
	mark?: PointMark;
}

/**
 * Places the names of parts to the right of the plot, each as near as possible to where it wants to be;
 * a long name takes as many lines as all have room for, two at least, and is cut with … beyond that.
 */
export function placeNames(
	wanted: readonly WantedName[],
	{ plot, width, size }: Pick<PlacedPartLines, 'plot' | 'width' | 'size'>
): PlacedName[] {
	const indent = nameIndents[wanted.some(({ dash }) => dash !== undefined) ? 'line' : 'area'];
	const room = width - plot.right - size * indent + 0.5;
	const wrapped = wanted.map(({ name }) => wrapText(name, room, size));
	const most = mostLines(wrapped, (plot.bottom - plot.top) / (size * lineHeight));
	const texts = wrapped.map((lines) => {
		const last = lines[most - 1] ?? '';
		return lines.length > most ? [...lines.slice(0, most - 1), `${last.slice(0, -1)}…`] : lines;
	});
	const middles = declutter(
		wanted.map(({ y }) => y),
		texts.map((lines) => (lines.length + between) * size * lineHeight),
		{ low: plot.top, high: plot.bottom }
	);
	return wanted.map(({ color, fill = color, dash = null, mark }, i) => {
		const lines = texts[i] ?? [];
		const middle = middles[i] ?? 0;
		const start = middle - ((lines.length - 1) / 2) * size * lineHeight + size * 0.35;
		return {
			lines: lines.map((text, row) => ({ text, y: round(start + row * size * lineHeight) })),
			x: round(plot.right + size * 0.5),
			textX: round(plot.right + size * (indent - 0.4)),
			middle: round(middle),
			color,
			fill,
			dash,
			...(mark ? { mark } : {})
		};
	});
}

/** How many lines each name may take so that all of them have room, two at least. */
function mostLines(names: readonly (readonly string[])[], room: number): number {
	let most = Math.max(2, ...names.map((lines) => lines.length));
	const taken = (): number =>
		names.reduce((all, { length }) => all + Math.min(length, most) + between, 0);
	while (most > 2 && taken() > room) most -= 1;
	return most;
}

function round(value: number): number {
	return Math.round(value * 100) / 100;
}
