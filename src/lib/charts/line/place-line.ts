import type { YearStyle } from '#lib/format/format-period.ts';
import type { Locale } from '#lib/messages/index.ts';
import { placeGapBands } from '../axis/place-gap-bands.ts';
import { placeSigns, plotHead, signRow } from '../axis/place-signs.ts';
import { placeTimeAxis, type TimeAxis } from '../axis/place-time-axis.ts';
import { placeValueAxis } from '../axis/place-value-axis.ts';
import { estimateWidth } from '../label/estimate-width.ts';
import { placeOwnLines, type OwnLine } from '../overlay/place-own-lines.ts';
import { wordAxis } from '../series/word-axis.ts';
import { wordDrawnPoint } from '../series/word-measure.ts';
import { stepPath } from '../step/step-path.ts';
import { placeStretches } from './place-stretches.ts';
import { placeValueLabels } from './place-value-labels.ts';
import { timeTitle } from '../series/time-title.ts';
import type { LineSeries, PlacedLine } from './types.ts';

/** The frame a line chart is placed in: pixels, type size, language. */
export interface LineBox {
	width: number;
	height: number;
	/** type size of axes and labels, in pixels */
	size: number;
	locale: Locale;
	years: YearStyle;
}

/** Fewer values than this are told as figures, not drawn as a line. */
export const fewestPoints = 3;

/** Places a line chart; null where it has fewer than three values. */
export function placeLine(series: LineSeries, box: LineBox): PlacedLine | null {
	const [first, ...rest] = series.periods;
	if (!first || series.points.length < fewestPoints) return null;
	const { width, size, locale, years } = box;
	const left = axisWidth(series, box);
	const right = width - size * 1.5;
	const time = placeTimeAxis([first, ...rest], {
		left: left + size / 2,
		right,
		size,
		locale,
		years
	});
	return placeLineOn(series, { time, left, right, foot: size * footRoom }, box);
}

/** The room below a plot for the labels and the title of its time axis, in type sizes. */
export const footRoom = 3.2;

/** A time axis that is already placed, as one that several plots share, and the sides of the plot. */
export interface GivenAxis {
	time: TimeAxis;
	left: number;
	right: number;
	/** pixels below the plot */
	foot: number;
}

/**
 * Places a line chart of any number of values on a given time axis.
 *
 * @param own series of a reader's own file to lay over it; the value axis reaches them too
 */
export function placeLineOn(
	series: LineSeries,
	{ time, left, right, foot }: GivenAxis,
	box: LineBox,
	own: readonly OwnLine[] = []
): PlacedLine {
	const { width, height, size, locale, years } = box;
	const bottom = height - foot;
	const signs = placeSigns(series, time, box);
	const top = size * (plotHead + signs.rows * signRow);
	const { measure, isRank, spec } = series;
	const values = valuesOf(series, own);
	const value = placeValueAxis(values, { top, bottom, locale, scale: spec.scale, isRank });
	const wording = { locale, years, unit: series.unit };
	const { points, drawn, paths, bridges } = placeStretches(series, { time, value }, (point) =>
		wordDrawnPoint(point, measure, wording)
	);
	const laid = placeOwnLines(own, { time, value }, { locale, years });
	const steps = series.segments.map((segment) => stepPath(segment, time, value));
	return {
		width,
		height,
		size,
		plot: { left, right, top, bottom },
		zero: round(value.zero),
		reference: measure.show === 'index' ? round(value.scale(100)) : null,
		paths: isRank ? steps : paths,
		bridges: spec.bridge && !isRank ? bridges : [],
		points,
		labels: isRank
			? []
			: placeValueLabels(series, [...points, ...laid.points], [...drawn, ...laid.drawn], {
					left,
					right,
					top,
					bottom,
					size,
					locale
				}),
		xTicks: time.ticks.map(({ x, label }) => ({ x: round(x), label })),
		yTicks: value.ticks.map(({ y, label }) => ({ y: round(y), label })),
		unit: wordAxis(series, locale),
		timeTitle: timeTitle(spec.kind, locale),
		gaps: placeGapBands(series.gaps, time, box),
		breaks: signs.breaks,
		events: signs.events,
		...(own.length > 0 ? { own: laid.lines } : {}),
		readings: [{ id: '', name: '', points }]
	};
}

/** The room that the labels of the value axis need; they are the same at every height of the plot. */
export function axisWidth(
	series: LineSeries,
	{ height, size, locale }: LineBox,
	own: readonly OwnLine[] = []
): number {
	const values = valuesOf(series, own);
	const { scale } = series.spec;
	const box = { top: 0, bottom: height, locale, scale, isRank: series.isRank };
	const { ticks } = placeValueAxis(values, box);
	return Math.ceil(Math.max(...ticks.map((t) => estimateWidth(t.label, size))) + size);
}

function valuesOf(series: LineSeries, own: readonly OwnLine[]): number[] {
	return [series, ...own.map((one) => one.series)].flatMap(({ points }) =>
		points.map(({ value }) => value)
	);
}

function round(value: number): number {
	return Math.round(value * 100) / 100;
}
