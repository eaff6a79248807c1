import { roundTo } from '#lib/domain/arithmetic.ts';
import type { SourcedObservation } from '#lib/domain/current-values.ts';
import { comparePeriods } from '#lib/domain/period-order.ts';
import type { Period } from '#lib/domain/period.ts';
import type { LinePoint } from '../series/types.ts';
import type { BreakdownSeries, PartsSeries, PeriodSum } from './types.ts';

/** A period of parts on one another. */
export interface Column {
	period: Period;
	/** the parts drawn that have a value, with their places in the breakdown, from 0 */
	parts: { index: number; point: LinePoint }[];
	/** their sum */
	sum: number;
	/** the total, if it is held */
	total: LinePoint | null;
	/** how all parts held, drawn or not, stand to it */
	held: PeriodSum | null;
}

/**
 * Gives a breakdown as published values on a linear axis, whatever its spec asks to show: changes and
 * indices cannot stand on one another.
 */
export function asValues(series: BreakdownSeries): PartsSeries {
	return {
		...series,
		spec: { ...series.spec, show: 'value', scale: 'linear' },
		measure: { show: 'value', inPoints: false, base: null, denominators: [], refusal: null },
		lines: series.lines.map(({ category, points, refused }) => ({
			category,
			points: [...points, ...refused]
				.flatMap(({ period, observation }) => published(period, observation))
				.sort((a, b) => comparePeriods(a.period, b.period))
		}))
	};
}

/** Gives the periods in which parts have values, in time. */
export function columnsOf(series: PartsSeries): Column[] {
	return series.periods.flatMap((period): Column[] => {
		const parts = series.lines.flatMap((line, index) => {
			const point = line.points.find((p) => p.period.id === period.id);
			return point ? [{ index, point }] : [];
		});
		if (parts.length === 0) return [];
		const sum = parts.reduce((all, { point }) => all + point.value, 0);
		return [
			{
				period,
				parts,
				sum: roundTo(sum, 6),
				total: series.totals.get(period.id) ?? null,
				held: series.sums.find((one) => one.period.id === period.id) ?? null
			}
		];
	});
}

function published(period: Period, observation: SourcedObservation): LinePoint[] {
	const { value, qualifier } = observation;
	return value === null ? [] : [{ period, value, qualifier, observation, against: null }];
}
