import { formatNumber } from '#lib/format/format-number.ts';
import type { Locale } from '#lib/messages/index.ts';
import { estimateWidth } from '../label/estimate-width.ts';
import type { LineSeries, PlacedLabel, PlacedPoint } from './types.ts';

/** The part of a chart that labels may fill, in pixels. */
export interface LabelBox {
	left: number;
	right: number;
	top: number;
	size: number;
	locale: Locale;
}

/**
 * Writes values at their points where there is room: the last, the first, the largest and the smallest
 * before the others, and none over another label, another point or the frame.
 */
export function placeValueLabels(
	series: LineSeries,
	points: readonly PlacedPoint[],
	box: LabelBox
): PlacedLabel[] {
	const placed: (PlacedLabel & { index: number; width: number })[] = [];
	for (const index of byImportance(series.points.map((p) => p.value))) {
		const point = points[index];
		const source = series.points[index];
		if (!point || !source) continue;
		const { qualifier } = source.observation;
		const text = formatNumber(source.value, { locale: box.locale, qualifier });
		const width = estimateWidth(text, box.size);
		const x = Math.min(Math.max(point.x, box.left + width / 2), box.right + box.size - width / 2);
		const label = { x, y: point.y - box.size * 0.75, text, anchor: 'middle' as const, width, index };
		if (isClear(label, placed, points, box.size)) placed.push(label);
	}
	return placed
		.sort((a, b) => a.index - b.index)
		.map(({ x, y, text, anchor }) => ({ x: round(x), y: round(y), text, anchor }));
}

function byImportance(values: readonly number[]): number[] {
	const last = values.length - 1;
	const largest = values.indexOf(Math.max(...values));
	const smallest = values.indexOf(Math.min(...values));
	return [...new Set([last, 0, largest, smallest, ...values.keys()])];
}

function isClear(
	label: { x: number; y: number; width: number; index: number },
	placed: readonly { x: number; y: number; width: number }[],
	points: readonly PlacedPoint[],
	size: number
): boolean {
	const touches = (x: number, y: number, width: number, height: number): boolean =>
		Math.abs(x - label.x) < (label.width + width) / 2 + 2 && Math.abs(y - label.y) < height;
	if (placed.some((other) => touches(other.x, other.y, other.width, size * 1.1))) return false;
	return !points.some(
		(point, i) => i !== label.index && touches(point.x, point.y + size * 0.35, 9, size * 0.95)
	);
}

function round(value: number): number {
	return Math.round(value * 100) / 100;
}
