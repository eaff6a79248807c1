import type { Qualifier } from './observation.ts';

/** A number and how far it can be taken. */
export interface Qualified {
	value: number;
	qualifier: Qualifier;
}

/** A base below this gives no percentage and no index: one case more or less would move it by a tenth or more. */
export const smallestBase = 10;

/** Rounds half away from zero, freed of what binary fractions add; never gives a negative zero. */
export function roundTo(value: number, decimals: number): number {
	const size = 10 ** decimals;
	const rounded = Math.round(Number((Math.abs(value) * size).toPrecision(12))) / size;
	return rounded === 0 ? 0 : Math.sign(value) * rounded;
}

/** Whether a value is known only as a bound. */
export function isOpen({ qualifier }: { qualifier: Qualifier }): boolean {
	return qualifier === 'at-least' || qualifier === 'at-most';
}

/** The qualifier of what is computed of two values, neither of which is a bound: 約 of either stays. */
export function aboutOf(
	a: Pick<Qualified, 'qualifier'>,
	b: Pick<Qualified, 'qualifier'>
): '' | 'about' {
	return a.qualifier === 'about' || b.qualifier === 'about' ? 'about' : '';
}
