import { aboutOf, isOpen, roundTo, smallestBase, type Qualified } from './arithmetic.ts';

/**
 * Why a part has no share: no total of the period is held; the total is below ten; one of the two is
 * only a bound; the part is larger than the total held, which another document may state.
 */
export type ShareRefusal = 'no-total' | 'small-base' | 'open' | 'exceeds-total';

/** A share in per cent, or the reason why there is none. */
export type Share =
	| { value: number; qualifier: '' | 'about'; refusal: null }
	| { value: null; refusal: ShareRefusal };

/** Gives the share of a part in the total of the same period, in per cent with one decimal. */
export function shareOfTotal(part: Qualified, total: Qualified | null): Share {
	if (!total) return { value: null, refusal: 'no-total' };
	if (isOpen(part) || isOpen(total)) return { value: null, refusal: 'open' };
	if (total.value < smallestBase) return { value: null, refusal: 'small-base' };
	if (part.value > total.value) return { value: null, refusal: 'exceeds-total' };
	return {
		value: roundTo((part.value / total.value) * 100, 1),
		qualifier: aboutOf(part, total),
		refusal: null
	};
}
