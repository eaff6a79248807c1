import type { Break, Polarity } from '../indicator.ts';
import type { Qualifier } from '../observation.ts';
import { parsePeriod, type Period } from '../period.ts';
import type { Provenance } from '../provenance.ts';
import { cutIntoSegments } from '../segment.ts';

export const directions = ['up', 'down', 'flat', 'not-comparable'] as const;
/** Which way an outcome indicator went under a plan. */
export type Direction = (typeof directions)[number];

/** Below this share of the first value a change counts as none; stated wherever a direction is shown. */
export const flatShare = 0.01;

/** A value of an outcome indicator's line. */
export interface OutcomePoint {
	/** canonical period */
	period: string;
	value: number;
	qualifier: Qualifier;
	/** how near its document stands to the body that issues it */
	provenance: Provenance;
}

/** A direction with its arithmetic: last less first, inside one unbroken stretch. */
export interface Outcome {
	direction: Direction;
	/** good or bad only where the indicator has a polarity and the direction is up or down */
	judgement: 'better' | 'worse' | null;
	first: OutcomePoint | null;
	last: OutcomePoint | null;
	/** last less first, in the unit of the indicator; null where not comparable */
	difference: number | null;
	/** why nothing is compared: no two values in the term, a break between them, or 以上 or 以下 */
	reason: 'no-values' | 'one-value' | 'broken' | 'open' | null;
}

/**
 * Gives the direction of an outcome indicator during a plan: from the first to the last value of the
 * latest unbroken stretch since the year in which the plan starts. Never across a missing period or a
 * break that refuses comparison.
 *
 * @param points values of one series line (one area, category, kind of period and slot), in any order
 * @param starts first day (ISO) of the plan's first reporting year
 * @param ends last day (ISO) of its last reporting year, or empty
 */
export function outcomeDirection(
	points: readonly OutcomePoint[],
	breaks: readonly Pick<Break, 'date' | 'force'>[],
	{ starts, ends, polarity }: { starts: string; ends: string; polarity: Polarity }
): Outcome {
	const line = points
		.map((point) => ({ point, period: parsePeriod(point.period) }))
		.filter((one): one is { point: OutcomePoint; period: Period } => one.period !== null)
		.filter(({ period }) => period.last >= starts && (ends === '' || period.first <= ends))
		.sort((a, b) => a.period.first.localeCompare(b.period.first));
	const nothing = { judgement: null, first: null, last: null, difference: null };
	if (line.length === 0) return { direction: 'not-comparable', ...nothing, reason: 'no-values' };
	const segment = cutIntoSegments(line, breaks).at(-1) ?? [];
	const first = segment[0]?.point;
	const last = segment.at(-1)?.point;
	if (!first || !last || segment.length < 2)
		return {
			direction: 'not-comparable',
			...nothing,
			last: last ?? null,
			reason: line.length < 2 ? 'one-value' : 'broken'
		};
	if (isOpen(first) || isOpen(last))
		return { direction: 'not-comparable', ...nothing, first, last, reason: 'open' };
	const difference = Number((last.value - first.value).toPrecision(12));
	const direction = directionOf(difference, first.value);
	return {
		direction,
		judgement: judge(direction, polarity),
		first,
		last,
		difference,
		reason: null
	};
}

/** The difference from 以上 or 以下 is not known. */
function isOpen({ qualifier }: OutcomePoint): boolean {
	return qualifier === 'at-least' || qualifier === 'at-most';
}

function directionOf(difference: number, first: number): Direction {
	if (difference === 0 || Math.abs(difference) < flatShare * Math.abs(first)) return 'flat';
	return difference > 0 ? 'up' : 'down';
}

function judge(direction: Direction, polarity: Polarity): Outcome['judgement'] {
	if (polarity === 'none' || (direction !== 'up' && direction !== 'down')) return null;
	return (direction === 'up') === (polarity === 'higher-better') ? 'better' : 'worse';
}
