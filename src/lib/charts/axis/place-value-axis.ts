import { scaleLinear, type ScaleLinear } from 'd3-scale';
import type { Locale } from '#lib/messages/index.ts';
import { formatNumber } from '#lib/format/format-number.ts';

/** A tick of the value axis. */
export interface ValueTick {
	value: number;
	/** pixels from the top */
	y: number;
	label: string;
}

/** The value axis: from zero (counts are compared by height) to a round number above the largest. */
export interface ValueAxis {
	scale: ScaleLinear<number, number>;
	ticks: ValueTick[];
}

/** Places a value axis between the bottom (zero) and the top of the plot. */
export function placeValueAxis(
	values: readonly number[],
	{ top, bottom, locale }: { top: number; bottom: number; locale: Locale }
): ValueAxis {
	const largest = Math.max(1, ...values);
	const count = bottom - top < 160 ? 3 : 5;
	const scale = scaleLinear([0, largest], [bottom, top]).nice(count);
	const whole = values.every(Number.isInteger);
	const ticks = scale
		.ticks(count)
		.filter((value) => !whole || Number.isInteger(value))
		.map((value) => ({ value, y: scale(value), label: formatNumber(value, { locale }) }));
	return { scale, ticks };
}
