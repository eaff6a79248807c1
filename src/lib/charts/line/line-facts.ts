import { changeOn, differenceInPoints, type Change } from '#lib/domain/change-on.ts';
import { liesBetween } from '#lib/domain/segment.ts';
import { isPercent } from '#lib/format/format-unit.ts';
import type { LinePoint } from '../series/types.ts';
import type { LineSeries } from './types.ts';

/** Why two values have no change: a refusing break lies between them, a base below ten, a bound. */
export type SpanRefusal = 'break' | Exclude<Change['refusal'], null>;

/** The change between two values of one line, in per cent or, of percentages, in points. */
export type SpanChange =
	| { from: LinePoint; to: LinePoint; value: number; qualifier: '' | 'about'; refusal: null }
	| { from: LinePoint; to: LinePoint; value: null; refusal: SpanRefusal };

/** What is told of a line in words. */
export interface LineFacts {
	first: LinePoint;
	last: LinePoint;
	count: number;
	/** the first of the largest values */
	largest: LinePoint;
	smallest: LinePoint;
	/** from the first to the last value; null of a lone value and of what is itself a change or a rank */
	span: SpanChange | null;
	/** of the last value on the period before, within one unbroken stretch; null where there is none */
	latest: SpanChange | null;
	provisional: number;
	relayed: number;
}

/** What of a series its facts depend on. */
export type FactSubject = Pick<
	LineSeries,
	'points' | 'segments' | 'refusing' | 'unit' | 'isRank' | 'measure'
>;

/** Gives what is told of a line; null where it has no value. */
export function lineFacts(series: FactSubject): LineFacts | null {
	const { points, segments } = series;
	const first = points[0];
	const last = points.at(-1);
	if (!first || !last) return null;
	const isCompared = series.measure.show === 'value' && !series.isRank;
	const before = segments.at(-1)?.at(-2);
	return {
		first,
		last,
		count: points.length,
		largest: extreme(points, (a, b) => a > b),
		smallest: extreme(points, (a, b) => a < b),
		span: isCompared && first !== last ? spanChange(first, last, series) : null,
		latest: isCompared && before && before !== first ? spanChange(before, last, series) : null,
		provisional: points.filter(({ observation }) => observation.status === 'P').length,
		relayed: points.filter(({ observation }) => observation.provenance !== 'own').length
	};
}

function spanChange(
	from: LinePoint,
	to: LinePoint,
	{ refusing, unit }: Pick<FactSubject, 'refusing' | 'unit'>
): SpanChange {
	if (refusing.some(({ date }) => liesBetween(date, from.period, to.period)))
		return { from, to, value: null, refusal: 'break' };
	return { from, to, ...(isPercent(unit) ? differenceInPoints : changeOn)(from, to) };
}

function extreme(
	points: readonly LinePoint[],
	beats: (a: number, b: number) => boolean
): LinePoint {
	return points.reduce((best, point) => (beats(point.value, best.value) ? point : best));
}
