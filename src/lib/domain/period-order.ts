import { periodKinds } from './period.ts';
import type { Period } from './period.ts';

/**
 * Orders periods by first day, then last day, then kind (as in `periodKinds`), then id. A total
 * order for `Array.sort`: negative, zero (the same period only) or positive.
 */
export function comparePeriods(a: Period, b: Period): number {
	return (
		compareText(a.first, b.first) ||
		compareText(a.last, b.last) ||
		periodKinds.indexOf(a.kind) - periodKinds.indexOf(b.kind) ||
		compareText(a.id, b.id)
	);
}

function compareText(a: string, b: string): number {
	return a < b ? -1 : a > b ? 1 : 0;
}
