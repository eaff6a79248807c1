import { scaleLinear } from 'd3-scale';
import { formatNumber } from '#lib/format/format-number.ts';
import { placeValueAxis, type ValueAxis, type ValueAxisBox } from '../axis/place-value-axis.ts';
import type { Measure } from '../series/types.ts';

/** The value that bars start at: 100 of an index, which is compared with its base, else zero. */
export function baseOf({ show }: Pick<Measure, 'show'>): number {
	return show === 'index' ? 100 : 0;
}

/**
 * Places the value axis of bars, always linear: the length of a bar is its value, or its distance from
 * the base of an index. `zero` is the place of that base.
 */
export function placeBarAxis(
	values: readonly number[],
	measure: Pick<Measure, 'show'>,
	box: Pick<ValueAxisBox, 'top' | 'bottom' | 'locale'>
): ValueAxis {
	const base = baseOf(measure);
	if (base === 0) return placeValueAxis(values, box);
	const { top, bottom, locale } = box;
	const distances = values.map((value) => value - base);
	const { scale: round, ticks } = placeValueAxis(distances, box);
	const [low = 0, high = 0] = round.domain();
	const scale = scaleLinear([Math.max(0, low + base), high + base], [bottom, top]);
	return {
		scale,
		ticks: ticks
			.map(({ value }) => value + base)
			.filter((value) => value >= 0)
			.map((value) => ({ value, y: scale(value), label: formatNumber(value, { locale }) })),
		zero: scale(base)
	};
}
