import { line } from 'd3-shape';
import { formatPeriod, type YearStyle } from '#lib/format/format-period.ts';
import { firstDayOf } from '#lib/domain/publication.ts';
import type { Locale } from '#lib/messages/index.ts';
import { placeTimeAxis, type TimeAxis } from '../axis/place-time-axis.ts';
import { placeValueAxis } from '../axis/place-value-axis.ts';
import { estimateWidth } from '../label/estimate-width.ts';
import { shareRows } from '../label/share-rows.ts';
import { pointMark } from '../mark/point-mark.ts';
import { placeValueLabels } from './place-value-labels.ts';
import { timeTitle } from './time-title.ts';
import type { LineSeries, PlacedLine } from './types.ts';
import { wordPoint } from './word-point.ts';
import { wordUnit } from './word-unit.ts';

/** The frame a line chart is placed in: pixels, type size, language. */
export interface LineBox {
	width: number;
	height: number;
	/** type size of axes and labels, in pixels */
	size: number;
	locale: Locale;
	years: YearStyle;
}

/** Height of a row of signs and room of a sign, in type sizes. */
export const signRow = 1.45;
export const signWidth = 1.35;

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

/** Places a line chart of any number of values on a given time axis. */
export function placeLineOn(
	series: LineSeries,
	{ time, left, right, foot }: GivenAxis,
	box: LineBox
): PlacedLine {
	const { width, height, size, locale, years } = box;
	const bottom = height - foot;
	const signs = placeSigns(series, time, box);
	const top = size * 2 + signs.rows * size * signRow;
	const value = placeValueAxis(
		series.points.map((p) => p.value),
		{ top, bottom, locale }
	);
	const points = series.points.map(({ period, value: v, observation }) => ({
		id: observation.id,
		x: round(time.middle(period)),
		y: round(value.scale(v)),
		mark: pointMark(observation),
		title: wordPoint(observation, { locale, years, unit: series.unit })
	}));
	const place = new Map(points.map((p) => [p.id, p]));
	const path = line<{ x: number; y: number }>(
		(p) => p.x,
		(p) => p.y
	).digits(2);
	const drawn = series.segments.map((segment) =>
		segment.flatMap(({ observation }) => place.get(observation.id) ?? [])
	);
	return {
		width,
		height,
		size,
		plot: { left, right, top, bottom },
		paths: drawn.filter((s) => s.length > 1).map((s) => path(s) ?? ''),
		points,
		labels: placeValueLabels(series, points, drawn, { left, right, top, bottom, size, locale }),
		xTicks: time.ticks.map(({ x, label }) => ({ x: round(x), label })),
		yTicks: value.ticks.map(({ y, label }) => ({ y: round(y), label })),
		unit: wordUnit(series.unit, locale),
		timeTitle: timeTitle(series.spec.kind, locale),
		gaps: placeGaps(series, time, box),
		breaks: signs.breaks,
		events: signs.events,
		readings: [{ id: '', name: '', points }]
	};
}

/** The room that the labels of the value axis need; they are the same at every height of the plot. */
export function axisWidth(series: LineSeries, { height, size, locale }: LineBox): number {
	const values = series.points.map((p) => p.value);
	const { ticks } = placeValueAxis(values, { top: 0, bottom: height, locale });
	return Math.ceil(Math.max(...ticks.map((t) => estimateWidth(t.label, size))) + size);
}

function placeGaps(series: LineSeries, time: TimeAxis, { locale, years }: LineBox) {
	const label = (id: string): string => formatPeriod(id, { locale, years, length: 'long' });
	return series.gaps.map(({ from, to, gap }) => {
		const x = round(time.start(from));
		const span = from.id === to.id ? label(from.id) : `${label(from.id)} – ${label(to.id)}`;
		const reason = locale === 'ja' ? gap?.noteJa : gap?.noteEn;
		return {
			x,
			width: round(time.end(to) - x),
			held: gap?.reason === 'not-held-here' || gap === null,
			title: reason ? `${span}: ${reason}` : span
		};
	});
}

/** Breaks stand at the first period they touch, events at their day; those that would touch share out rows. */
function placeSigns(series: LineSeries, time: TimeAxis, { size, locale }: LineBox) {
	const ja = locale === 'ja';
	const breaks = series.breaks.map(({ label, item, before }) => ({
		x: round(time.start(before)),
		label,
		cuts: item.force === 'refuse',
		title: ja ? item.noteJa : item.noteEn
	}));
	const events = series.events.map(({ label, item }) => ({
		x: round(time.day(firstDayOf(item.date))),
		label,
		title: ja ? item.titleJa : item.titleEn
	}));
	const rows = shareRows(
		[...breaks, ...events].map(({ x }) => x),
		size * signWidth
	);
	const y = (index: number): number => round(size * (1.9 + (rows[index] ?? 0) * signRow));
	return {
		breaks: breaks.map((sign, i) => ({ ...sign, y: y(i) })),
		events: events.map((sign, i) => ({ ...sign, y: y(breaks.length + i) })),
		rows: Math.max(0, ...rows.map((row) => row + 1))
	};
}

function round(value: number): number {
	return Math.round(value * 100) / 100;
}
