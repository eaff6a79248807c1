import type { Locale } from '#lib/messages/index.ts';
import { placeTimeAxis, type TimeAxis } from '../axis/place-time-axis.ts';
import { placeValueAxis, type ValueAxis } from '../axis/place-value-axis.ts';
import { declutter } from '../label/declutter.ts';
import { estimateWidth } from '../label/estimate-width.ts';
import { wrapText } from '../label/wrap-text.ts';
import { shareRows } from '../label/share-rows.ts';
import { signRow, signWidth, type LineBox } from '../line/place-line.ts';
import { timeTitle } from '../line/time-title.ts';
import { wordUnit } from '../line/word-unit.ts';
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

/** Places the axes of a chart of parts; `largest` is the highest value to reach; null without periods. */
export function placePartsFrame(
	series: BreakdownSeries,
	largest: number,
	{ width, height, size, locale, years }: LineBox
): PartsFrame | null {
	const [first, ...rest] = series.periods;
	if (!first) return null;
	const widestName = Math.max(...series.lines.map((l) => estimateWidth(partName(l, locale), size)));
	const nameRoom = Math.min(widestName + size * nameIndent, width * 0.34);
	const bottom = height - size * 3.2;
	const ticks = placeValueAxis([largest], { top: 0, bottom: height, locale }).ticks;
	const left = Math.ceil(Math.max(...ticks.map((t) => estimateWidth(t.label, size))) + size);
	const right = width - nameRoom;
	const time = placeTimeAxis([first, ...rest], {
		left: left + size / 2,
		right,
		size,
		locale,
		years
	});
	const places = series.breaks.map(({ before }) => round(time.start(before)));
	const rows = shareRows(places, size * signWidth);
	const top = size * (2 + Math.max(0, ...rows.map((row) => row + 1)) * signRow);
	const value = placeValueAxis([largest], { top, bottom, locale });
	return {
		width,
		height,
		size,
		plot: { left, right, top, bottom },
		xTicks: time.ticks.map(({ x, label }) => ({ x: round(x), label })),
		yTicks: value.ticks.map(({ y, label }) => ({ y: round(y), label })),
		unit: wordUnit(series.unit, locale),
		timeTitle: timeTitle(series.spec.kind, locale),
		breaks: series.breaks.map(({ label, item }, i) => ({
			x: places[i] ?? 0,
			y: round(size * (1.9 + (rows[i] ?? 0) * signRow)),
			label,
			cuts: item.force === 'refuse',
			title: locale === 'ja' ? item.noteJa : item.noteEn
		})),
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
