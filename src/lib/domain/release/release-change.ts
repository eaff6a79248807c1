/**
 * What became of a row between two releases. `revised`: a new row, by which another value than before is
 * current; `mended`: our own slip, mended under the same key, with its reason; `changed`: a row of another
 * table says something else; `reworded`: only words changed; the others say themselves.
 */
export const releaseChangeKinds = [
	'revised',
	'mended',
	'added',
	'changed',
	'removed',
	'reworded'
] as const;
export type ReleaseChangeKind = (typeof releaseChangeKinds)[number];

/** One row that two releases do not share, or not in the same way. */
export interface ReleaseChange {
	kind: ReleaseChangeKind;
	/** name of the resource: `observations`, `measures` … */
	table: string;
	/** the cells of its primary key, in the order of the schema */
	key: string[];
	/** names of the columns that differ; empty for added and removed rows */
	columns: string[];
	/** what stood there before, as text; empty where added */
	before: string;
	/** what stands there now, as text; empty where removed */
	after: string;
	/** id of the document that gave the former value, or empty */
	beforeSource: string;
	/** id of the document that gives the present one, or empty */
	afterSource: string;
	/** why our own row was mended; empty where it needs no reason */
	reason: string;
	/** id of the indicator it is about, or empty */
	indicator: string;
	/** ids of the topics it is about */
	topics: string[];
	/** ids of the plans it is about */
	plans: string[];
	/** code of the measure it is about, or empty */
	code: string;
}

/** What a release says of itself. */
export interface Release {
	version: string;
	/** ISO day */
	date: string;
	/** what it brings, in the words of those who made it */
	note: string;
	/** the same in English, or empty */
	noteEn: string;
	/** data version of the package as it was released */
	dataVersion: string;
	/** identifier for feeds, never changed: `urn:uuid:…` */
	id: string;
	/** how many indicators, values, documents, plans, measures and activities it holds */
	counts: Record<HoldingName, number>;
	/** how many rows changed, by kind */
	changes: Record<ReleaseChangeKind, number>;
}

/** What a release counts of its package. */
export const holdingNames = [
	'indicators',
	'values',
	'documents',
	'plans',
	'measures',
	'activities'
] as const;
export type HoldingName = (typeof holdingNames)[number];

/** Counts changes by kind. */
export function countKinds(changes: readonly ReleaseChange[]): Record<ReleaseChangeKind, number> {
	const counts = Object.fromEntries(releaseChangeKinds.map((kind) => [kind, 0]));
	for (const { kind } of changes) counts[kind] = (counts[kind] ?? 0) + 1;
	return counts as Record<ReleaseChangeKind, number>;
}
