import { placeValueAxis } from '../axis/place-value-axis.ts';
import { estimateWidth } from '../label/estimate-width.ts';
import type { PlainBox } from './place-plain.ts';
import { round, titleOf } from './plain-words.ts';
import type { PlacedPlain, PlainSeries, PlainWords } from './types.ts';

/** Places bars that stand along time, so that moments without a row leave their room empty. */
export function placeUpright(series: PlainSeries, { width, size, locale }: PlainBox): PlacedPlain {
	const { items } = series;
	const height = Math.round(width < 600 ? width * 0.7 : width * 0.36);
	const [top, bottom] = [size * 2.4, height - size * 2];
	const values = items.flatMap(({ value }) => (value === null ? [] : [value]));
	const axis = placeValueAxis(values, { top, bottom, locale });
	const left = Math.ceil(
		Math.max(...axis.ticks.map(({ label }) => estimateWidth(label, size))) + size * 0.7
	);
	const spans = items.map(({ span }) => span ?? 0);
	const first = Math.min(...spans);
	const steps = spans.slice(1).map((span, i) => span - (spans[i] ?? 0));
	const step = Math.min(...steps, Infinity);
	const unit = step === Infinity ? 1 : step;
	const slot = (width - left) / ((Math.max(...spans) - first) / unit + 1);
	const middles = spans.map((span) => left + ((span - first) / unit + 0.5) * slot);
	const barWidth = Math.max(1, Math.min(slot * 0.7, size * 4));
	const bars = items.map(({ value }, i) => {
		const y = axis.scale(value ?? 0);
		return {
			x: round((middles[i] ?? 0) - barWidth / 2),
			y: round(Math.min(y, axis.zero)),
			width: round(barWidth),
			height: round(Math.abs(axis.zero - y)),
			title: titleOf(series, i, locale)
		};
	});
	const words: PlainWords[] = [
		{ x: 0, y: round(size * 1.1), anchor: 'start', text: series.value, isSoft: true },
		...axis.ticks.map(({ y, label }): PlainWords => ({
			x: round(left - size * 0.5),
			y: round(y + size * 0.36),
			anchor: 'end',
			text: label,
			isSoft: true
		})),
		...markMissing(series, middles, { size, slot, y: round(axis.zero - size * 0.4) }),
		...nameMoments(series, middles, { width, size, y: round(bottom + size * 1.4) })
	];
	return {
		width,
		height,
		size,
		bars,
		grid: axis.ticks.map(({ y }) => `M${left},${round(y)}H${width}`),
		zero: `M${left},${round(axis.zero)}H${width}`,
		words
	};
}

/** Says where there is a row without a number, which is not zero: in a word, or a cross in little room. */
function markMissing(
	{ items }: PlainSeries,
	middles: readonly number[],
	{ size, slot, y }: { size: number; slot: number; y: number }
): PlainWords[] {
	const text = estimateWidth('NULL', size) < slot ? 'NULL' : '×';
	return items.flatMap(({ value }, i): PlainWords[] =>
		value === null ? [{ x: round(middles[i] ?? 0), y, anchor: 'middle', text, isSoft: true }] : []
	);
}

/** Names moments from the last back, as many as find room. */
function nameMoments(
	{ items }: PlainSeries,
	middles: readonly number[],
	{ width, size, y }: { width: number; size: number; y: number }
): PlainWords[] {
	const named: PlainWords[] = [];
	let free = width + size * 0.6;
	for (let i = items.length - 1; i >= 0; i -= 1) {
		const text = items[i]?.label ?? '';
		const half = estimateWidth(text, size) / 2;
		const x = Math.max(half, Math.min(middles[i] ?? 0, width - half));
		if (x + half + size * 0.6 > free) continue;
		free = x - half;
		named.push({ x: round(x), y, anchor: 'middle', text, isSoft: false });
	}
	return named;
}
