import type { Observation } from '#lib/domain/observation.ts';
import type { Comparison } from '../check/compare-with-published.ts';
import type { ChangeSizes, ValueChange } from './desk-types.ts';

/** Gives what a comparison found as one list: changed values first, then those that are gone or new. */
export function valueChanges(comparison: Comparison | null): ValueChange[] {
	if (!comparison) return [];
	const { rows, added, confirmed, changed, held, gone } = comparison;
	const plain = (kind: ValueChange['kind'], places: readonly number[]): ValueChange[] =>
		places.map((place) => ({ kind, item: rows.at(place).item, old: null }));
	return [
		...changed.map(({ place, old, becomesCurrent }): ValueChange => {
			const { value, qualifier, status, source } = old;
			return {
				kind: becomesCurrent ? 'changed' : 'behind',
				item: rows.at(place).item,
				old: { value, qualifier, status, source }
			};
		}),
		...gone.map((item: Observation): ValueChange => ({ kind: 'gone', item, old: item })),
		...plain('added', added),
		...plain('confirmed', confirmed),
		...plain('held', held)
	];
}

/** Counts values by what became of them. */
export function changeSizes(changes: readonly ValueChange[]): ChangeSizes {
	const sizes: ChangeSizes = { added: 0, confirmed: 0, changed: 0, behind: 0, held: 0, gone: 0 };
	for (const { kind } of changes) sizes[kind] += 1;
	return sizes;
}

/** Gives at most so many of each kind, in their order. */
export function firstOfEach(changes: readonly ValueChange[], most: number): ValueChange[] {
	const taken = changeSizes([]);
	return changes.filter(({ kind }) => (taken[kind] += 1) <= most);
}
