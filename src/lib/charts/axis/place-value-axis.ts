import { ticks } from 'd3-array';
import type { Locale } from '#lib/messages/index.ts';
import { formatNumber } from '#lib/format/format-number.ts';
import type { ValueScale } from '../spec/chart-spec.ts';
import { linearScale, logScale, roundDomain, type Scale } from './scale.ts';

/** A tick of the value axis. */
export interface ValueTick {
	value: number;
	/** pixels from the top */
	y: number;
	label: string;
}

/**
 * The value axis. Linear: from zero (counts are compared by height), or from below it where values are
 * negative, to a round number beyond the outermost; logarithmic: between powers of ten or their halves
 * and fifths; of ranks: whole ranks, the first on top.
 */
export interface ValueAxis {
	scale: Scale;
	/** values at the foot and at the top */
	domain: [number, number];
	ticks: ValueTick[];
	/** pixels of zero; of a logarithmic axis and of ranks the foot of the plot */
	zero: number;
}

/** Where a value axis stands in pixels, and how it goes. */
export interface ValueAxisBox {
	top: number;
	bottom: number;
	locale: Locale;
	scale?: ValueScale;
	isRank?: boolean;
}

/** Whether values can stand on a logarithmic axis: there are some, and all are above zero. */
export function canBeLog(values: readonly number[]): boolean {
	return values.length > 0 && values.every((value) => value > 0);
}

/** Places a value axis between the bottom and the top of the plot. */
export function placeValueAxis(values: readonly number[], box: ValueAxisBox): ValueAxis {
	if (box.isRank) return placeRanks(values, box);
	if (box.scale === 'log' && canBeLog(values)) return placeLog(values, box);
	const { top, bottom, locale } = box;
	const smallest = Math.min(0, ...values);
	const largest = Math.max(smallest < 0 ? 0 : 1, ...values);
	const count = bottom - top < 160 ? 3 : 5;
	const domain = roundDomain([smallest, largest], count);
	const scale = linearScale(domain, [bottom, top]);
	const whole = values.every(Number.isInteger);
	const shown = ticks(...domain, count).filter((value) => !whole || Number.isInteger(value));
	return { scale, domain, ticks: wordTicks(shown, scale, locale), zero: scale(0) };
}

function placeLog(values: readonly number[], { top, bottom, locale }: ValueAxisBox): ValueAxis {
	const low = stepBelow(Math.min(...values));
	const high = stepAbove(Math.max(...values));
	const end = Math.max(high, low * 10);
	const scale = logScale([low, end], [bottom, top]);
	const all = logTicks(low, end);
	const shown = all.length > 8 ? all.filter((value) => leadingDigit(value) === 1) : all;
	return { scale, domain: [low, end], ticks: wordTicks(shown, scale, locale), zero: bottom };
}

function placeRanks(values: readonly number[], { top, bottom, locale }: ValueAxisBox): ValueAxis {
	const first = Math.min(1, ...values);
	const last = Math.max(first + 1, ...values);
	const ranks = Array.from({ length: last - first + 1 }, (_, i) => first + i);
	const domain: [number, number] = [last + 0.5, first - 0.5];
	const scale = linearScale(domain, [bottom, top]);
	return { scale, domain, ticks: wordTicks(ranks, scale, locale), zero: bottom };
}

function wordTicks(
	values: readonly number[],
	scale: ValueAxis['scale'],
	locale: Locale
): ValueTick[] {
	return values.map((value) => ({
		value,
		y: scale(value),
		label: formatNumber(value, { locale })
	}));
}

const steps = [1, 2, 5, 10];

/** Ones, twos and fives of every power of ten, both ends included. */
function logTicks(low: number, high: number): number[] {
	const powers = Array.from(
		{ length: Math.ceil(Math.log10(high)) - Math.floor(Math.log10(low)) + 1 },
		(_, i) => Math.floor(Math.log10(low)) + i
	);
	return powers
		.flatMap((power) => [1, 2, 5].map((step) => Number(`${step}e${power}`)))
		.filter((value) => value >= low * 0.999999 && value <= high * 1.000001);
}

const decade = (value: number): number => 10 ** Math.floor(Math.log10(value));

function stepBelow(value: number): number {
	const unit = decade(value);
	return (steps.findLast((step) => step * unit <= value) ?? 1) * unit;
}

function stepAbove(value: number): number {
	const unit = decade(value);
	return (steps.find((step) => step * unit >= value) ?? 10) * unit;
}

function leadingDigit(value: number): number {
	return Math.round(value / decade(value * 1.000001));
}
