import { formatNumber } from '#lib/format/format-number.ts';
import { linearScale } from '../axis/scale.ts';
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
	const { domain: around, ticks } = placeValueAxis(distances, box);
	const domain: [number, number] = [Math.max(0, around[0] + base), around[1] + base];
	const scale = linearScale(domain, [bottom, top]);
	return {
		scale,
		domain,
		ticks: ticks
			.map(({ value }) => value + base)
			.filter((value) => value >= 0)
			.map((value) => ({ value, y: scale(value), label: formatNumber(value, { locale }) })),
		zero: scale(base)
	};
}
