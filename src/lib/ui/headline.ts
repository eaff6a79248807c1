import { kindsByUse } from '#lib/domain/kinds-by-use.ts';
import type { Qualifier } from '#lib/domain/observation.ts';
import type { PeriodKind } from '#lib/domain/period.ts';
import { provenanceOf } from '#lib/domain/provenance.ts';
import type { SourceKind } from '#lib/domain/source.ts';

/** A national total as a tile shows it. */
export interface HeadlinePoint {
	period: string;
	periodKind: PeriodKind;
	value: number | null;
	qualifier: Qualifier;
	status: string;
	/** kind of the document */
	kind: SourceKind;
	source: string;
	sourceTitleJa: string;
	sourceTitleEn: string;
	derivation: string;
}

/** What a tile says of an indicator. */
export interface Headline {
	/** the values of the kind of period shown first, in time */
	points: HeadlinePoint[];
	newest: HeadlinePoint | null;
	/** the newest value of a public body's document, null where it is the newest anyway */
	newestPublic: HeadlinePoint | null;
}

/** Chooses what a tile says: the kind of period shown first, its newest value, and its newest public one. */
export function headline(points: readonly HeadlinePoint[]): Headline {
	const valued = points.filter((p) => p.value !== null);
	const [kind] = kindsByUse(valued.map((p) => ({ kind: p.periodKind, period: p.period })));
	const shown = valued.filter((p) => p.periodKind === kind);
	const newest = shown.at(-1) ?? null;
	const newestPublic = shown.findLast((p) => provenanceOf(p.kind) !== 'relay') ?? null;
	return { points: shown, newest, newestPublic: newestPublic === newest ? null : newestPublic };
}
