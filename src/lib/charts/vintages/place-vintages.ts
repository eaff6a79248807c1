import { formatNumber } from '#lib/format/format-number.ts';
import { m, type Locale } from '#lib/messages/index.ts';
import { estimateWidth } from '../label/estimate-width.ts';
import { wrapText } from '../label/wrap-text.ts';
import { wordUnit } from '../series/word-unit.ts';
import { pointMark } from '../mark/point-mark.ts';
import { placeDifferenceAxis } from './place-difference-axis.ts';
import { placePublicationAxis } from './place-publication-axis.ts';
import { placeVintageLabels, type WantedLabel } from './place-vintage-labels.ts';
import type {
	PlacedDocument,
	PlacedVintage,
	PlacedVintages,
	VintagePoint,
	VintageReign,
	VintageSeries
} from './types.ts';
import { wordPublished, wordPublisher, wordStated } from './word-vintage.ts';

/** Heights in type sizes. */
const plotHeight = 8;
/** room after the last day of the axis, into which the current value runs on */
const runOut = 1.75;
const lineHeight = 1.45;

/** What decides the size of a chart of vintages. */
export interface VintageBox {
	width: number;
	/** type size */
	size: number;
	locale: Locale;
}

/**
 * Places the vintages of a cell: each document's value at the day it was published (of a month, a year or
 * an undated document the day from which it counts as known), the current value as steps from the day
 * each became current to the day another did, and below the plot the list of the documents.
 */
export function placeVintages(series: VintageSeries, box: VintageBox): PlacedVintages {
	const { width, size, locale } = box;
	const values = series.points.map(({ value }) => value);
	const probe = placeDifferenceAxis(values, { top: 0, bottom: 1, locale });
	const head = headLines(series.unit, probe.isFromZero, box);
	const left = Math.ceil(
		Math.max(...probe.ticks.map(({ label }) => estimateWidth(label, size))) + size * 0.8
	);
	const top = Math.round((head.length * lineHeight + 1.6) * size);
	const bottom = top + plotHeight * size;
	const plot = { left, right: Math.round(width - size * 0.5), top, bottom };
	const { ticks, scale } = placeDifferenceAxis(values, { top, bottom, locale });
	const { axis, lastDay } = placePublicationAxis(daysOf(series.points), {
		left: plot.left,
		right: plot.right - runOut * size,
		size,
		locale,
		years: series.years
	});
	const reigned = new Set(series.reigns.map(({ point }) => point));
	const marks = series.points.map((point): PlacedVintage => {
		const { id, knownFrom } = point.observation;
		return {
			id,
			x: round(axis.day(knownFrom)),
			y: round(scale(point.value)),
			mark: pointMark(point.observation),
			reigned: reigned.has(point),
			title: titleOf(point, series, locale)
		};
	});
	const end = series.asOf !== null && series.asOf <= lastDay ? axis.day(series.asOf) : plot.right;
	const corners = series.reigns.map(({ point, from, until }): Step => ({
		y: round(scale(point.value)),
		from: round(axis.day(from)),
		to: round(until === null ? end : axis.day(until))
	}));
	const documentsTop = bottom + size * (1.45 + 1.4 + 0.9);
	const documents = placeDocuments(series, reigned, documentsTop, box);
	const lastLine = documents.at(-1)?.lines.at(-1);
	return {
		width,
		height: Math.ceil((lastLine?.y ?? documentsTop) + size * 0.6),
		size,
		plot,
		head: head.map((text, i) => ({
			x: 0,
			y: round(size * (1 + i * lineHeight)),
			text,
			bold: false
		})),
		yTicks: ticks.map(({ y, label }) => ({ y: round(y), label })),
		xTicks: axis.ticks.map(({ x, label }) => ({ x: round(x), label })),
		timeTitle: {
			x: plot.right,
			y: round(bottom + size * 2.8),
			text: m.vintage_axis_time({}, { locale }),
			bold: false
		},
		steps: drawSteps(corners),
		// those that reigned last, so that none covers them
		marks: [...marks.filter((one) => !one.reigned), ...marks.filter((one) => one.reigned)],
		labels: placeVintageLabels(
			wantedLabels(series, marks, locale),
			marks,
			corners.flatMap(({ y, from, to }) => [[from, y] as const, [to, y] as const]),
			{ plot, size, width }
		),
		documents
	};
}

/** A stretch of the current value in pixels. */
interface Step {
	y: number;
	from: number;
	to: number;
}

function headLines(
	unit: string,
	isFromZero: boolean,
	{ width, size, locale }: VintageBox
): string[] {
	const words = wordUnit(unit, locale);
	if (isFromZero) return wrapText(words, width, size);
	const note = m.vintage_axis_not_zero({}, { locale });
	const line = `${words} ${note}`;
	return estimateWidth(line, size) <= width
		? [line]
		: [...wrapText(words, width, size), ...wrapText(note, width, size)];
}

/** Consecutive current values are joined; where none was current between two, the line is cut. */
function drawSteps(steps: readonly Step[]): string {
	return steps
		.map(({ y, from, to }, i) => {
			const before = steps[i - 1];
			return `${before?.to === from ? `V${y}` : `M${from},${y}`}H${to}`;
		})
		.join('');
}

/** The value that is current first, then the others that were, then the rest; one label a place. */
function wantedLabels(
	{ points, reigns }: VintageSeries,
	marks: readonly PlacedVintage[],
	locale: Locale
): WantedLabel[] {
	const current = reigns.find(({ until }) => until === null)?.point;
	const places = new Map<string, { mark: PlacedVintage; points: VintagePoint[] }>();
	for (const [i, point] of points.entries()) {
		const mark = marks[i];
		if (!mark) continue;
		const key = `${mark.x},${mark.y},${point.observation.qualifier}`;
		const place = places.get(key);
		if (place) place.points.push(point);
		else places.set(key, { mark, points: [point] });
	}
	const rank = (all: readonly VintagePoint[]): number =>
		all.some((point) => point === current) ? 0 : all.some((point) => isIn(point, reigns)) ? 1 : 2;
	return [...places.values()]
		.sort((a, b) => rank(a.points) - rank(b.points))
		.map(({ mark, points: here }) => {
			const [{ value, observation } = { value: 0, observation: null }] = here;
			const number = formatNumber(value, { locale, qualifier: observation?.qualifier ?? '' });
			const text =
				here.length === 1
					? number
					: m.vintage_label_several({ value: number, count: here.length }, { locale });
			return { mark, text, bold: rank(here) === 0 };
		});
}

function placeDocuments(
	series: VintageSeries,
	reigned: ReadonlySet<VintagePoint>,
	top: number,
	{ width, size, locale }: VintageBox
): PlacedDocument[] {
	const current = series.reigns.find(({ until }) => until === null)?.point;
	const indent = Math.round(size * 1.5);
	let y = top;
	return series.points.map((point): PlacedDocument => {
		const isCurrent = point === current;
		const said = titleOf(point, series, locale);
		const lines = [
			...wrapText(
				isCurrent ? m.vintage_current({ said }, { locale }) : said,
				width - indent,
				size * (isCurrent ? 1.06 : 1)
			).map((text) => ({ text, bold: isCurrent, soft: false })),
			...wrapText(wordPublisher(point, locale), width - indent, size).map((text) => ({
				text,
				bold: false,
				soft: true
			}))
		].map((line) => {
			y += size * lineHeight;
			return { ...line, x: indent, y: round(y - size * 0.35) };
		});
		y += size * 0.45;
		return {
			id: point.observation.id,
			x: round(size * 0.6),
			y: round((lines[0]?.y ?? y) - size * 0.36),
			mark: pointMark(point.observation),
			reigned: reigned.has(point),
			lines
		};
	});
}

function titleOf(point: VintagePoint, series: VintageSeries, locale: Locale): string {
	return m.vintage_said(
		{
			published: wordPublished(point, series, locale),
			value: wordStated(point, series, locale)
		},
		{ locale }
	);
}

function daysOf(points: readonly VintagePoint[]): [string, ...string[]] {
	const [first = '', ...rest] = points.map(({ observation }) => observation.knownFrom);
	return [first, ...rest];
}

function isIn(point: VintagePoint, reigns: readonly VintageReign[]): boolean {
	return reigns.some((reign) => reign.point === point);
}

function round(value: number): number {
	return Math.round(value * 10) / 10;
}
