import { formatNumber } from '#lib/format/format-number.ts';
import { placeValueAxis } from '../axis/place-value-axis.ts';
import { spreadTicks } from '../axis/spread-ticks.ts';
import { estimateWidth } from '../label/estimate-width.ts';
import { wrapText } from '../label/wrap-text.ts';
import type { PlainBox } from './place-plain.ts';
import { round, titleOf } from './plain-words.ts';
import type { PlacedPlain, PlainSeries, PlainWords } from './types.ts';

const lineHeight = 1.35;

/** Places bars that lie one under another, each with its name before it and its number after it. */
export function placeAcross(series: PlainSeries, { width, size, locale }: PlainBox): PlacedPlain {
	const { items } = series;
	const numbers = items.map(({ value }) =>
		value === null ? 'NULL' : formatNumber(value, { locale })
	);
	const widest = (texts: readonly string[]): number =>
		Math.max(0, ...texts.map((text) => estimateWidth(text, size)));
	const names = items.map(({ label }) => wrapText(label, width * 0.42, size));
	const left = Math.ceil(widest(names.flat()) + size * 0.8);
	const right = Math.floor(width - widest(numbers) - size * 0.9);
	const top = size * 3;
	const values = items.flatMap(({ value }) => (value === null ? [] : [value]));
	const axis = placeValueAxis(values, { top: right, bottom: left, locale });
	const words: PlainWords[] = [
		{ x: left, y: round(size * 1.1), anchor: 'start', text: series.value, isSoft: true }
	];
	let y = top;
	const bars = items.map(({ value }, i) => {
		const lines = names[i] ?? [];
		const height = size * (Math.max(1, lines.length) * lineHeight + 0.5);
		const middle = y + height / 2;
		lines.forEach((text, k) => {
			const dy = (k - (lines.length - 1) / 2) * size * lineHeight + size * 0.36;
			words.push({
				x: round(left - size * 0.6),
				y: round(middle + dy),
				anchor: 'end',
				text,
				isSoft: false
			});
		});
		const from = Math.min(axis.scale(value ?? 0), axis.zero);
		const to = Math.max(axis.scale(value ?? 0), axis.zero);
		const text = numbers[i] ?? '';
		words.push({
			x: round(to + size * 0.4),
			y: round(middle + size * 0.36),
			anchor: 'start',
			text,
			isSoft: value === null
		});
		y += height;
		return {
			x: round(from),
			y: round(middle - size * 0.5),
			width: round(to - from),
			height: size,
			title: titleOf(series, i, locale)
		};
	});
	const ticks = spreadTicks(
		axis.ticks.map((tick) => ({ x: round(tick.y), label: tick.label })),
		size
	);
	for (const { x, label } of ticks)
		if (label !== '')
			words.push({ x, y: round(top - size * 0.5), anchor: 'middle', text: label, isSoft: true });
	return {
		width,
		height: Math.ceil(y + size * 0.5),
		size,
		bars,
		grid: ticks.map(({ x }) => `M${x},${top}V${round(y)}`),
		zero: `M${round(axis.zero)},${top}V${round(y)}`,
		words
	};
}
