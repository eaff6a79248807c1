import { aboutOf, isOpen, roundTo, smallestBase, type Qualified } from './arithmetic.ts';

/** Why a value has no change: the base is below ten, or one of the two is 以上 or 以下. */
export type ChangeRefusal = 'small-base' | 'open';

/** A change with the qualifier of its inputs, or the reason why there is none. */
export type Change =
	| { value: number; qualifier: '' | 'about'; refusal: null }
	| { value: null; refusal: ChangeRefusal };

/**
 * Gives the change from one value to another in per cent of the first, with one decimal, half a tenth
 * away from zero. A base below ten is refused; 約 of either stays 約.
 */
export function changeOn(before: Qualified, after: Qualified): Change {
	if (isOpen(before) || isOpen(after)) return { value: null, refusal: 'open' };
	if (!(before.value >= smallestBase)) return { value: null, refusal: 'small-base' };
	const percent = ((after.value - before.value) / before.value) * 100;
	return { value: roundTo(percent, 1), qualifier: aboutOf(before, after), refusal: null };
}

/** Gives the difference of two percentages in points, to the decimals of the more exact one. */
export function differenceInPoints(before: Qualified, after: Qualified): Change {
	if (isOpen(before) || isOpen(after)) return { value: null, refusal: 'open' };
	const decimals = Math.max(decimalsOf(before.value), decimalsOf(after.value));
	const value = roundTo(after.value - before.value, decimals);
	return { value, qualifier: aboutOf(before, after), refusal: null };
}

function decimalsOf(value: number): number {
	return Math.min(String(value).split('.')[1]?.length ?? 0, 6);
}
