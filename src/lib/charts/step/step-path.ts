import type { TimeAxis } from '../axis/place-time-axis.ts';
import type { ValueAxis } from '../axis/place-value-axis.ts';
import type { LinePoint } from '../series/types.ts';

/** Gives the path of ranks in time: level through each period, a step where one period meets the next. */
export function stepPath(
	segment: readonly LinePoint[],
	time: Pick<TimeAxis, 'start' | 'end'>,
	value: Pick<ValueAxis, 'scale'>
): string {
	return segment
		.map(({ period, value: rank }, i) => {
			const y = round(value.scale(rank));
			const start = i === 0 ? `M${round(time.start(period))},${y}` : `V${y}`;
			return `${start}H${round(time.end(period))}`;
		})
		.join('');
}

function round(value: number): number {
	return Math.round(value * 100) / 100;
}
