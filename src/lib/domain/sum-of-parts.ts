import { isOpen, roundTo, type Qualified } from './arithmetic.ts';
import type { Partition } from './indicator.ts';

/**
 * How the parts held of a period stand to its total. `equal`; `short`: they leave something open, which
 * only parts that claim to be all (`exhaustive`) should not; `over`: they are more than the total;
 * `unknown`: there is no total, or a bound among them, or the parts overlap.
 */
export type SumState = 'equal' | 'short' | 'over' | 'unknown';

/** The sum of the parts of a period beside its total, in the unit of both. */
export interface SumOfParts {
	sum: number;
	total: number | null;
	state: SumState;
}

/** Adds the parts held of a period, which overlap where the breakdown is `multiple`. */
export function sumOfParts(
	parts: readonly Qualified[],
	total: Qualified | null,
	partition: Partition
): SumOfParts {
	const sum = roundTo(
		parts.reduce((all, { value }) => all + value, 0),
		6
	);
	const isUnknown =
		total === null || partition === 'multiple' || [...parts, total].some((one) => isOpen(one));
	if (isUnknown) return { sum, total: total?.value ?? null, state: 'unknown' };
	const state = sum === total.value ? 'equal' : sum < total.value ? 'short' : 'over';
	return { sum, total: total.value, state };
}

/**
 * Whether the difference must be told: the parts held are more than the total, or they are less although
 * they claim to be all (`exhaustive`) and none of them is missing.
 *
 * @param isWhole whether every part of the breakdown has a value
 */
export function doesNotAddUp(
	{ state }: SumOfParts,
	partition: Partition,
	isWhole: boolean
): boolean {
	return state === 'over' || (state === 'short' && partition === 'exhaustive' && isWhole);
}
