import { ticks } from 'd3-array';
import { formatNumber } from '#lib/format/format-number.ts';
import type { Locale } from '#lib/messages/index.ts';
import { linearScale, roundDomain } from '../axis/scale.ts';
import type { ValueAxis } from '../axis/place-value-axis.ts';

/** Share of the spread of the values that stays free above and below them. */
const margin = 0.2;
const tickCount = 3;

/**
 * Places a value axis that shows differences between values: around them, from zero only where that is
 * near (no further below the smallest than the largest lies above it).
 *
 * @param values at least one
 * @returns the axis, and whether it starts at zero; where not, the chart has to say so
 */
export function placeDifferenceAxis(
	values: readonly number[],
	{ top, bottom, locale }: { top: number; bottom: number; locale: Locale }
): Omit<ValueAxis, 'zero'> & { isFromZero: boolean } {
	const [low, high] = [Math.min(...values), Math.max(...values)];
	const spread = high - low;
	const whole = values.every(Number.isInteger);
	const pad = spread > 0 ? Math.max(spread * margin, whole ? 1 : 0) : leastStep(values);
	const isFromZero = low >= 0 && (low <= spread || low - pad <= 0);
	const [foot, head] = isFromZero ? [0, Math.max(high + pad, 1)] : [low - pad, high + pad];
	const domain = roundDomain([exact(foot), exact(head)], tickCount);
	const scale = linearScale(domain, [bottom, top]);
	const placed = ticks(...domain, tickCount)
		.filter((value) => !whole || Number.isInteger(value))
		.map((value) => ({ value, y: scale(value), label: formatNumber(value, { locale }) }));
	return { scale, domain, ticks: placed, isFromZero };
}

/** Undoes what binary fractions add: 48.8 − 0.1 is 48.7, not a little less. */
function exact(value: number): number {
	return Number(value.toFixed(6));
}

/** One in the last printed digit: of 48.8 it is 0.1. */
function leastStep(values: readonly number[]): number {
	const decimals = Math.max(...values.map((v) => String(v).split('.')[1]?.length ?? 0));
	return 10 ** -decimals;
}
