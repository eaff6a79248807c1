import { kindsByUse } from '#lib/domain/kinds-by-use.ts';
import type { NationalTotal } from '#lib/domain/national-total.ts';
import { provenanceOf } from '#lib/domain/provenance.ts';

/** What a tile says of an indicator. */
export interface Headline {
	/** the values of the kind of period shown first, in time */
	points: NationalTotal[];
	newest: NationalTotal | null;
	/** the newest value of a public body's document, null where it is the newest anyway */
	newestPublic: NationalTotal | null;
}

/** Chooses what a tile says: the kind of period shown first, its newest value, and its newest public one. */
export function headline(points: readonly NationalTotal[]): Headline {
	const valued = points.filter((p) => p.value !== null);
	const [kind] = kindsByUse(valued.map((p) => ({ kind: p.periodKind, period: p.period })));
	const shown = valued.filter((p) => p.periodKind === kind);
	const newest = shown.at(-1) ?? null;
	const newestPublic = shown.findLast((p) => provenanceOf(p.kind) !== 'relay') ?? null;
	return { points: shown, newest, newestPublic: newestPublic === newest ? null : newestPublic };
}
