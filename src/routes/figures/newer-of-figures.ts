import type { NewerData } from '#lib/domain/newer-value.ts';
import type { ToldMember } from './read-members.ts';

/** Gives how many figures of a page say something else today; null where the page is of today. */
export function newerOfFigures(
	members: readonly Pick<ToldMember, 'newer'>[],
	asOf: string | null
): NewerData | null {
	if (asOf === null) return null;
	const count = members.filter(({ newer }) => newer !== null && newer.changed > 0).length;
	return {
		asOf,
		changed: null,
		values: [],
		rows: count > 0 ? [{ kind: 'figures', count }] : []
	};
}
