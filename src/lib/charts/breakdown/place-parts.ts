import type { Locale } from '#lib/messages/index.ts';
import { placeGapBands } from '../axis/place-gap-bands.ts';
import { placeSigns, plotHead, signRow } from '../axis/place-signs.ts';
import { placeTimeAxis, type TimeAxis } from '../axis/place-time-axis.ts';
import { placeValueAxis, type ValueAxis } from '../axis/place-value-axis.ts';
import { declutter } from '../label/declutter.ts';
import { estimateWidth } from '../label/estimate-width.ts';
import { wrapText } from '../label/wrap-text.ts';
import { footRoom, type LineBox } from '../line/place-line.ts';
import { timeTitle } from '../line/time-title.ts';
import { wordAxis } from '../series/word-axis.ts';
import type { BreakdownSeries, CategoryLine, PlacedName, PlacedPartLines } from './types.ts';

/** The axes and the frame that charts of parts share. */
export interface PartsFrame extends Omit<PlacedPartLines, 'form' | 'lines' | 'names' | 'readings'> {
	time: TimeAxis;
	value: ValueAxis;
}

/** From the plot to a name, sign and space included, in type sizes. */
const nameIndent = 2;
const lineHeight = 1.15;

/** Names a part in the language of the chart. */
export function partName(line: CategoryLine, locale: Locale): string {
	return locale === 'ja' ? line.category.labelJa : line.category.labelEn;
}

/** Places the axes of a chart of parts over the values it must reach; null without any. */
export function placePartsFrame(
	series: BreakdownSeries,
	values: readonly number[],
	box: LineBox
): PartsFrame | null {
	const { width, height, size, locale, years } = box;
	const [first, ...rest] = series.periods;
	if (!first || values.length === 0) return null;
	const { scale } = series.spec;
	const widestName = Math.max(...series.lines.map((l) => estimateWidth(partName(l, locale), size)));
	const nameRoom = Math.min(widestName + size * nameIndent, width * 0.34);
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
	const value = placeValueAxis(values, { top, bottom, locale, scale });
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

/**
 * Places the names of parts to the right of the plot, each as near as possible to where it wants to be;
 * a long name takes two lines, and is cut with … beyond that.
 */
export function placeNames(
	wanted: readonly { name: string; y: number; color: string }[],
	{ plot, width, size }: Pick<PlacedPartLines, 'plot' | 'width' | 'size'>
): PlacedName[] {
	const room = width - plot.right - size * nameIndent;
	const texts = wanted.map(({ name }) => {
		const [first = '', second, ...more] = wrapText(name, room, size);
		if (second === undefined) return [first];
		return [first, more.length > 0 ? `${second.slice(0, -1)}…` : second];
	});
	const distance = size * lineHeight * Math.max(1, ...texts.map((lines) => lines.length));
	const middles = declutter(
		wanted.map(({ y }) => y),
		distance,
		{ low: plot.top, high: plot.bottom }
	);
	return wanted.map(({ color }, i) => {
		const lines = texts[i] ?? [];
		const middle = middles[i] ?? 0;
		const start = middle - ((lines.length - 1) / 2) * size * lineHeight + size * 0.35;
		return {
			lines: lines.map((text, row) => ({ text, y: round(start + row * size * lineHeight) })),
			x: round(plot.right + size * 0.5),
			middle: round(middle),
			color
		};
	});
}

function round(value: number): number {
	return Math.round(value * 100) / 100;
}
