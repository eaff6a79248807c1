import type { Period } from '#lib/domain/period.ts';
import type { Refusal } from '../series/types.ts';
import type { CategoryLine } from './types.ts';

/** Parts of which nothing is drawn for a period, and why. */
export interface PartsWithout<T> {
	/** null: there is no value */
	reason: Refusal | null;
	lines: T[];
}

/**
 * Gives the parts of which nothing is drawn for a period, by reason: first those without a value, then
 * those whose value the measure refuses; within a reason in the order given.
 */
export function partsWithout<T extends Pick<CategoryLine, 'points' | 'refused'>>(
	lines: readonly T[],
	period: Period
): PartsWithout<T>[] {
	const groups = new Map<Refusal | null, T[]>([[null, []]]);
	for (const line of lines) {
		if (line.points.some((point) => point.period.id === period.id)) continue;
		const refused = line.refused.find((one) => one.period.id === period.id);
		const reason = refused?.reason ?? null;
		const group = groups.get(reason);
		if (group) group.push(line);
		else groups.set(reason, [line]);
	}
	return [...groups].flatMap(([reason, theirs]) =>
		theirs.length > 0 ? [{ reason, lines: theirs }] : []
	);
}
