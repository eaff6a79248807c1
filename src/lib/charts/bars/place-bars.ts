import { markPitch } from '../axis/bar-slots.ts';
import { partName } from '../breakdown/place-parts.ts';
import type { BreakdownSeries } from '../breakdown/types.ts';
import type { LineBox } from '../line/place-line.ts';
import type { LineSeries } from '../line/types.ts';
import { pointMark } from '../mark/point-mark.ts';
import { patternName, placePatterns, usedPatterns } from '../pattern/place-patterns.ts';
import type { PartFills } from '../pattern/types.ts';
import { wordDrawnPoint } from '../series/word-measure.ts';
import { theme } from '../theme.ts';
import { baseOf } from './place-bar-axis.ts';
import { placeBarLabels } from './place-bar-labels.ts';
import { placeBarMarks } from './place-bar-marks.ts';
import { placeBarNames } from './place-bar-names.ts';
import { placeBarsFrame, type BarsFrame } from './place-bars-frame.ts';
import { placeUndrawn } from './place-undrawn.ts';
import type { DrawnBar } from './drawn-bar.ts';
import type { BarRow, BarSetting, PlacedBars } from './types.ts';

/** Height of a value too small to be seen, in pixels. */
const lowest = 1.5;

/** Places the total as bars; null without values, and where bars would be too thin. */
export function placeTotalBars(series: LineSeries, box: LineBox): PlacedBars | null {
	const { points, refused } = series;
	const fills = { patterns: [], color: () => theme.accent, fill: plain };
	return placeRows(series, [{ id: '', name: '', points, refused }], fills, box);
}

/** Places parts as bars side by side; null without values, and where bars would be too thin. */
export function placePartBars(series: BreakdownSeries, box: LineBox): PlacedBars | null {
	const rows = series.lines.map(({ category, points, refused }) => ({
		id: category.id,
		name: partName({ category }, box.locale),
		points,
		refused
	}));
	return placeRows(
		series,
		rows,
		placePatterns(patternName(series.spec, box.width), rows.length),
		box
	);
}

function plain(_index: number, hollow = false): string {
	return hollow ? theme.ground : theme.accent;
}

function placeRows(
	setting: BarSetting,
	rows: readonly BarRow[],
	fills: PartFills,
	box: LineBox
): PlacedBars | null {
	const frame = placeBarsFrame(setting, rows, box, (pitch) => pitch >= markPitch);
	if (!frame) return null;
	const { placed, slots } = frame;
	const { size, plot, width, height } = placed;
	const drawn = rows.flatMap((row, index) => placeRow(row, index, { setting, frame, fills, box }));
	const marks = placeBarMarks(drawn, slots, box);
	const undrawn = placeUndrawn(setting, rows, frame, box);
	const named = rows.filter(({ name }) => name !== '');
	const { names, height: foot } = placeBarNames(
		named.map((_, index) => ({ color: fills.color(index), fill: fills.fill(index) })),
		named.map(({ name }) => name),
		{ left: plot.left, right: width, top: height, size }
	);
	return {
		form: 'bars',
		...placed,
		height: Math.ceil(height + foot),
		patterns: usedPatterns(fills.patterns, [
			...drawn.map(({ bar }) => bar.fill),
			...names.map(({ fill }) => fill)
		]),
		bars: drawn.map(({ bar }) => bar),
		marks,
		labels:
			slots.pitch >= markPitch
				? placeBarLabels(setting, drawn, { ...box, marks, breaks: placed.breaks, plot })
				: [],
		undrawn: undrawn.signs,
		names,
		readings: rows.flatMap(({ id, name }, index) => {
			const points = [
				...drawn.filter((one) => one.index === index).map(readingOf),
				...undrawn.readings.filter((one) => one.index === index)
			]
				.sort((a, b) => a.x - b.x)
				.map(({ x, y, title }) => ({ x, y, title }));
			return points.length > 0 ? [{ id, name, points }] : [];
		})
	};
}

function placeRow(
	{ name, points }: BarRow,
	index: number,
	{
		setting: { measure, unit },
		frame: { value, slots },
		fills,
		box: { locale, years }
	}: { setting: BarSetting; frame: BarsFrame; fills: PartFills; box: LineBox }
): DrawnBar[] {
	const base = baseOf(measure);
	return points.map((point) => {
		const { x, width } = slots.of(point.period, index);
		const end = value.scale(point.value);
		const height = Math.max(Math.abs(end - value.zero), lowest);
		const isFlat = point.value === base;
		const isBelow = point.value < base;
		const mark = pointMark(point.observation);
		const words = wordDrawnPoint(point, measure, { locale, years, unit });
		return {
			index,
			point,
			mark,
			isBelow,
			bar: {
				id: point.observation.id,
				x: round(x),
				y: round(isFlat || isBelow ? value.zero : value.zero - height),
				width: round(width),
				height: isFlat ? 0 : round(height),
				isFlat,
				color: fills.color(index),
				fill: fills.fill(index, mark.hollow),
				isHollow: mark.hollow,
				title: name === '' ? words : `${name} ${words}`
			}
		};
	});
}

function readingOf({ bar, isBelow }: DrawnBar) {
	return {
		x: round(bar.x + bar.width / 2),
		y: round(isBelow ? bar.y + bar.height : bar.y),
		title: bar.title
	};
}

function round(value: number): number {
	return Math.round(value * 100) / 100;
}
