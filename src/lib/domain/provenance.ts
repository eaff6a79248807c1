import type { SourceKind } from './source.ts';

/**
 * How a value reached us. `own`: the issuing body's own text, direct or copied; `public-relay`: only
 * another public body's report of it; `relay`: only press, organisations or other copies report it.
 */
export type Provenance = 'own' | 'public-relay' | 'relay';

/** Gives the provenance of a value from the kind of its document. */
export function provenanceOf(kind: SourceKind): Provenance {
	if (kind === 'official' || kind === 'official-copy') return 'own';
	return kind === 'official-relay' ? 'public-relay' : 'relay';
}

const trust: Record<SourceKind, number> = {
	official: 0,
	'official-copy': 0,
	'official-relay': 1,
	press: 2,
	ngo: 2,
	other: 3
};

/** Ranks relaying documents of one standing and date, lower first: public bodies, press and ngo, other. */
export function trustRank(kind: SourceKind): number {
	return trust[kind];
}

const fromDirect: readonly Provenance[] = ['own', 'public-relay', 'relay'];

/** Gives the least direct of some; what is computed of values is no more direct than any of them. */
export function leastDirect(some: readonly Provenance[]): Provenance {
	const worst = Math.max(0, ...some.map((one) => fromDirect.indexOf(one)));
	return fromDirect[worst] ?? 'own';
}
