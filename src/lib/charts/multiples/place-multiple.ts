import { m } from '#lib/messages/index.ts';
import { placeGapBands } from '../axis/place-gap-bands.ts';
import { placeSigns, signRow, type PlacedSigns } from '../axis/place-signs.ts';
import type { TimeAxis } from '../axis/place-time-axis.ts';
import type { ValueAxis } from '../axis/place-value-axis.ts';
import type { BreakdownSeries, CategoryLine } from '../breakdown/types.ts';
import { wrapText } from '../label/wrap-text.ts';
import type { LineBox } from '../line/place-line.ts';
import { placeStretches } from '../line/place-stretches.ts';
import { placeValueLabels } from '../line/place-value-labels.ts';
import { wordDrawnPoint } from '../series/word-measure.ts';
import type { PlacedMultiple } from './types.ts';

/** Height of a line of words, in type sizes. */
export const leading = 1.35;
/** Rows of signs above a plot; those that would need more stand without number or letter. */
export const mostRows = 3;
/** Room above a plot for a value at its top, and below it for the labels of the time axis, in type sizes. */
const valueRoom = 1.9;
const footRoom = 1.9;

/** What the small charts have in common. */
export interface CommonAxes {
	series: BreakdownSeries;
	box: LineBox;
	/** from 0 to the width of a plot */
	time: TimeAxis;
	/** with its foot at 0, upwards below it */
	value: ValueAxis;
	plotWidth: number;
	plotHeight: number;
	/** rows of signs that the chart with most of them has */
	signRows: number;
}

/** What is particular to one of them. */
export interface OwnPlace {
	name: string;
	/** its name in lines, and the most lines of a name in its row */
	heading: readonly string[];
	headingLines: number;
	/** whether it is the first of its row, which carries the labels of the value axis */
	isFirst: boolean;
}

/** Gives the breaks that concern a part, and the events. */
export function signsOf(
	{ breaks, events }: BreakdownSeries,
	{ category }: CategoryLine
): Pick<BreakdownSeries, 'breaks' | 'events'> {
	return {
		breaks: breaks.filter(({ item }) => item.category === '' || item.category === category.id),
		events
	};
}

/** Gives the height of a small chart under a name of so many lines. */
export function heightOf(common: CommonAxes, headingLines: number): number {
	return topOf(common, headingLines) + common.plotHeight + common.box.size * footRoom;
}

function topOf({ box, signRows }: CommonAxes, headingLines: number): number {
	return box.size * (headingLines * leading + signRows * signRow + valueRoom);
}

/** Places the chart of one part on axes that it shares with the others. */
export function placeMultiple(
	line: CategoryLine,
	common: CommonAxes,
	own: OwnPlace
): Omit<PlacedMultiple, 'x' | 'y'> {
	const { series, box, time, plotWidth, plotHeight } = common;
	const { size, locale, years } = box;
	const { measure, spec } = series;
	const top = topOf(common, own.headingLines);
	const bottom = round(top + plotHeight);
	const plot = { left: 0, right: round(plotWidth), top: round(top), bottom };
	const value = shift(common.value, bottom);
	const wording = { locale, years, unit: series.unit };
	const { drawn, paths, bridges, points } = placeStretches(
		line,
		{ time, value },
		(point) => `${own.name} ${wordDrawnPoint(point, measure, wording)}`
	);
	const none = wrapText(m.describe_empty({}, { locale }), plotWidth - size, size);
	return {
		id: line.category.id,
		size,
		plot,
		zero: round(value.zero),
		reference: measure.show === 'index' ? round(value.scale(100)) : null,
		heading: own.heading.map((text, i) => ({
			x: 0,
			y: round(size * ((own.headingLines - own.heading.length + i) * leading + 1)),
			text
		})),
		paths,
		bridges: spec.bridge ? bridges : [],
		points,
		labels: placeValueLabels({ points: line.points, measure }, points, drawn, {
			...plot,
			size,
			locale,
			onlyEnds: true
		}),
		xTicks: time.ticks.map(({ x, label }) => ({ x: round(x), label })),
		yTicks: value.ticks.map(({ y, label }) => ({ y: round(y), label: own.isFirst ? label : '' })),
		unit: '',
		timeTitle: '',
		gaps: placeGapBands(line.gaps, time, box),
		...lower(placeSigns(signsOf(series, line), time, box), { top, size, rows: common.signRows }),
		empty:
			points.length > 0
				? []
				: none.map((text, i) => ({
						x: round(size * 0.5),
						y: round(top + size * (1.5 + i * leading)),
						text
					}))
	};
}

/** The same axis with its foot elsewhere. */
function shift(axis: ValueAxis, by: number): ValueAxis {
	return {
		scale: (value) => axis.scale(value) + by,
		domain: axis.domain,
		ticks: axis.ticks.map((tick) => ({ ...tick, y: tick.y + by })),
		zero: axis.zero + by
	};
}

/** Brings signs down to just above a plot; those beyond the last row lose number or letter. */
function lower(
	{ breaks, events }: PlacedSigns,
	{ top, size, rows }: { top: number; size: number; rows: number }
): Pick<PlacedMultiple, 'breaks' | 'events'> {
	const first = top - size * (valueRoom - 0.8 + rows * signRow);
	const place = <T extends { y: number; label: string }>(sign: T): T => {
		const row = Math.round((sign.y / size - 1.9) / signRow);
		return row < rows
			? { ...sign, y: round(first + row * size * signRow) }
			: { ...sign, y: round(top), label: '' };
	};
	return { breaks: breaks.map(place), events: events.map(place) };
}

function round(value: number): number {
	return Math.round(value * 100) / 100;
}
