/**
 * Who speaks in a document. `official`: the issuing body itself; `official-copy`: its own text on a
 * copy; `official-relay`: a public body that reports another public body's statement; the rest relay.
 */
export const sourceKinds = [
	'official',
	'official-copy',
	'official-relay',
	'press',
	'ngo',
	'other'
] as const;
export type SourceKind = (typeof sourceKinds)[number];

/** A document: one row of `data/sources.csv`. */
export interface Source {
	id: string;
	titleJa: string;
	titleEn: string;
	/** who published the document that was seen, as printed */
	publisher: string;
	/** id of the organisation whose statement it carries */
	issuer: string;
	/** id of the listed document it copies or reports, or empty */
	relays: string;
	kind: SourceKind;
	/** day, month or year of publication (ISO 8601), empty where undated */
	published: string;
	url: string;
	licence: string;
	/** day the document was read (ISO 8601), or empty */
	retrieved: string;
	note: string;
}
