import type { Locale } from '#lib/messages/index.ts';
import { estimateWidth } from '../label/estimate-width.ts';
import type { PlacedLabel } from '../label/types.ts';
import { wordDrawnNumber } from '../series/word-measure.ts';
import type { DrawnBar } from './drawn-bar.ts';
import type { BarSetting, PlacedBars } from './types.ts';

/** What labels must keep clear of. */
export interface LabelSurroundings extends Pick<PlacedBars, 'marks' | 'breaks' | 'plot' | 'size'> {
	locale: Locale;
}

interface Box {
	left: number;
	right: number;
	top: number;
	bottom: number;
}

/** From the mark of a bar to the middle of its label, and the height of a label, in type sizes. */
const distance = 1;
const height = 0.9;
/** A label over more bars of a group than this could be taken for another's. */
const mostPitches = 1.7;

/**
 * Writes values beyond the marks of bars where there is room: the newest and the first, the largest and
 * the smallest before the others; none over another label, a bar, a mark or the line of a break. Of bars
 * in groups, where few would find room, none is written.
 *
 * @param drawn bars, each with the mark of the same index
 */
export function placeBarLabels(
	setting: BarSetting,
	drawn: readonly DrawnBar[],
	around: LabelSurroundings
): PlacedLabel[] {
	const { size, plot } = around;
	const pitch = drawn[0] ? drawn[0].bar.width : 0;
	const isGrouped = drawn.some(({ index }) => index > 0);
	const obstacles = obstaclesOf(drawn, around);
	const taken: Box[] = [];
	const labels = byImportance(drawn).flatMap((i) => {
		const one = drawn[i];
		const mark = around.marks[i];
		if (!one || !mark) return [];
		const text = wordDrawnNumber(one.point, setting.measure, around.locale);
		const width = estimateWidth(text, size);
		const middle = mark.y + (one.isBelow ? size : -size) * distance;
		const box: Box = {
			left: mark.x - width / 2 - 1,
			right: mark.x + width / 2 + 1,
			top: middle - (size * height) / 2,
			bottom: middle + (size * height) / 2
		};
		const isInside = box.left >= plot.left && box.right <= plot.right + size;
		const isOwn = !isGrouped || width <= pitch * mostPitches;
		if (!isInside || !isOwn || [...obstacles, ...taken].some((other) => touch(box, other)))
			return [];
		taken.push(box);
		const y = round(middle + size * 0.35);
		return [{ i, label: { x: mark.x, y, text, anchor: 'middle' as const } }];
	});
	if (isGrouped && labels.length < drawn.length / 2) return [];
	return labels.sort((a, b) => a.i - b.i).map(({ label }) => label);
}

function obstaclesOf(
	drawn: readonly DrawnBar[],
	{ marks, breaks, plot }: LabelSurroundings
): Box[] {
	return [
		...drawn.map(({ bar }) => ({
			left: bar.x,
			right: bar.x + bar.width,
			top: bar.y - (bar.isFlat ? 2 : 0),
			bottom: bar.y + bar.height + (bar.isFlat ? 2 : 0)
		})),
		...marks.map(({ x, y }) => ({ left: x - 4, right: x + 4, top: y - 4, bottom: y + 4 })),
		...breaks.map(({ x }) => ({ left: x, right: x, top: 0, bottom: plot.bottom }))
	];
}

function byImportance(drawn: readonly DrawnBar[]): number[] {
	const all = drawn.map((_, i) => i);
	const x = (i: number): number => drawn[i]?.bar.x ?? 0;
	const value = (i: number): number => drawn[i]?.point.value ?? 0;
	const period = (i: number): string => drawn[i]?.point.period.id ?? '';
	const inTime = [...all].sort((a, b) => x(a) - x(b));
	const inSize = [...all].sort((a, b) => value(b) - value(a));
	const newest = inTime.at(-1);
	const first = inTime[0];
	if (newest === undefined || first === undefined) return [];
	return [
		...new Set([
			...inTime.filter((i) => period(i) === period(newest)),
			...inTime.filter((i) => period(i) === period(first)),
			...inSize.slice(0, 1),
			...inSize.slice(-1),
			...all
		])
	];
}

function touch(a: Box, b: Box): boolean {
	return a.left < b.right && b.left < a.right && a.top < b.bottom && b.top < a.bottom;
}

function round(value: number): number {
	return Math.round(value * 100) / 100;
}
