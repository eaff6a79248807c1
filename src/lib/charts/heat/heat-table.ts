import { comparePeriods } from '#lib/domain/period-order.ts';
import type { Period } from '#lib/domain/period.ts';
import { quantileClasses, type QuantileClass } from '../areas/quantile-classes.ts';
import type { BreakdownSeries, CategoryLine } from '../breakdown/types.ts';
import type { HeatCell, HeatTable } from './types.ts';

/** Gives the table of parts and periods: every cell holds a value, a refusal, or the reason for its hole. */
export function heatTable({ lines, periods }: BreakdownSeries): HeatTable {
	const sizes = lines
		.flatMap(({ points }) => points.map(({ value }) => Math.abs(value)))
		.filter((size) => size !== 0);
	return {
		rows: lines.map((line) => ({ line, cells: periods.map((period) => cellOf(line, period)) })),
		classes: quantileClasses(sizes)
	};
}

/** Gives the class of a value, by its size; null for zero, which is of none. */
export function classOf(value: number, classes: readonly QuantileClass[]): QuantileClass | null {
	const size = Math.abs(value);
	return classes.find(({ low, high }) => low <= size && size <= high) ?? null;
}

function cellOf(line: CategoryLine, period: Period): HeatCell {
	const point = line.points.find((one) => one.period.id === period.id);
	if (point) return { kind: 'value', period, point };
	const refused = line.refused.find((one) => one.period.id === period.id);
	if (refused) return { kind: 'refused', period, refused };
	const hole = line.gaps.find(
		({ from, to }) => comparePeriods(from, period) <= 0 && comparePeriods(period, to) <= 0
	);
	const gap = hole?.gap ?? null;
	const isHeldHere = gap !== null && gap.reason !== 'not-held-here';
	return { kind: isHeldHere ? 'not-collected' : 'not-held', period, gap };
}
