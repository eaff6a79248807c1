import type { Locale } from '#lib/messages/index.ts';
import { estimateWidth } from '../label/estimate-width.ts';
import { wordDrawnNumber } from '../series/word-measure.ts';
import type { LineSeries, PlacedPoint } from './types.ts';
import type { PlacedLabel } from '../label/types.ts';

/** The part of a chart that labels may fill, in pixels. */
export interface LabelBox {
	left: number;
	right: number;
	top: number;
	bottom: number;
	size: number;
	locale: Locale;
	/** whether only the last and the first value are written */
	onlyEnds?: boolean;
}

/** From a point to the middle of its label, in type sizes. */
const offsets = [-1.15, 1.15];
const farOffsets = [...offsets, -1.9, 1.9, -2.6, 2.6];

interface Candidate {
	index: number;
	x: number;
	/** middle of the text */
	middle: number;
	width: number;
}

/**
 * Writes values at their points where there is room, above or else below: the last, the first, the
 * largest and the smallest before the others; none over another label, a point or a line.
 *
 * @param points those of the series in its order, then others to keep clear of
 */
export function placeValueLabels(
	series: Pick<LineSeries, 'points' | 'measure'>,
	points: readonly PlacedPoint[],
	segments: readonly (readonly PlacedPoint[])[],
	box: LabelBox
): PlacedLabel[] {
	const placed: (Candidate & { text: string })[] = [];
	const order = byImportance(series.points.map((p) => p.value));
	for (const index of box.onlyEnds ? order.slice(0, 2) : order) {
		const point = points[index];
		const source = series.points[index];
		if (!point || !source) continue;
		const text = wordDrawnNumber(source, series.measure, box.locale);
		const width = estimateWidth(text, box.size);
		const x = Math.min(Math.max(point.x, box.left + width / 2), box.right + box.size - width / 2);
		const found = (box.onlyEnds ? farOffsets : offsets)
			.map((offset): Candidate => ({ index, x, middle: point.y + offset * box.size, width }))
			.find(
				(c) =>
					c.middle > box.top - box.size * 1.2 &&
					c.middle + box.size * 0.5 < box.bottom &&
					isClearOfLabels(c, placed, box.size) &&
					isClearOfPoints(c, points, box.size) &&
					isClearOfLines(c, segments, box.size)
			);
		if (found) placed.push({ ...found, text });
	}
	return placed
		.sort((a, b) => a.index - b.index)
		.map(({ x, middle, text }) => ({
			x: round(x),
			y: round(middle + box.size * 0.35),
			text,
			anchor: 'middle'
		}));
}

function byImportance(values: readonly number[]): number[] {
	const last = values.length - 1;
	const largest = values.indexOf(Math.max(...values));
	const smallest = values.indexOf(Math.min(...values));
	return [...new Set([last, 0, largest, smallest, ...values.keys()])];
}

function isClearOfLabels(label: Candidate, placed: readonly Candidate[], size: number): boolean {
	return !placed.some(
		(other) =>
			Math.abs(other.x - label.x) < (label.width + other.width) / 2 + 2 &&
			Math.abs(other.middle - label.middle) < size * 1.1
	);
}

function isClearOfPoints(label: Candidate, points: readonly PlacedPoint[], size: number): boolean {
	return !points.some(
		(point, i) =>
			i !== label.index &&
			Math.abs(point.x - label.x) < label.width / 2 + 5 &&
			Math.abs(point.y - label.middle) < size * 0.5 + 5
	);
}

/** Whether no line runs through the box of a label, sampled at its two ends and its middle. */
function isClearOfLines(
	label: Candidate,
	segments: readonly (readonly PlacedPoint[])[],
	size: number
): boolean {
	const reach = size * 0.5;
	return !segments.some((segment) =>
		segment.some((a, i) => {
			const b = segment[i + 1];
			if (!b) return false;
			return [-0.5, -0.25, 0, 0.25, 0.5].some((share) => {
				const x = label.x + share * label.width;
				if (x < a.x || x > b.x) return false;
				const y = a.y + ((b.y - a.y) * (x - a.x)) / (b.x - a.x);
				return Math.abs(y - label.middle) < reach;
			});
		})
	);
}

function round(value: number): number {
	return Math.round(value * 100) / 100;
}
