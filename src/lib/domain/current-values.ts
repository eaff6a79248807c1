import { isCurrent, type DatedObservation, type Dossier } from './dossier.ts';
import { provenanceOf, type Provenance } from './provenance.ts';
import { rankStatements } from './vintage.ts';

/** An observation with what its document says of how it reached us. */
export interface SourcedObservation extends DatedObservation {
	provenance: Provenance;
}

/** Which values count. */
export interface ValueFilter {
	/** ISO day; null: all documents */
	asOf: string | null;
	/** only documents of public bodies, their own text or their reports of each other */
	publicOnly: boolean;
}

/** Gives the key of the cell (indicator, area, period, breakdown, category) an observation belongs to. */
export function cellKey(
	o: Pick<DatedObservation, 'indicator' | 'area' | 'period' | 'breakdown' | 'category'>
): string {
	return [o.indicator, o.area, o.period, o.breakdown, o.category].join('\u001f');
}

/** Gives the current observation of each cell of a dossier under a filter, in the dossier's order. */
export function currentValues(dossier: Dossier, filter: ValueFilter): SourcedObservation[] {
	const sources = new Map(dossier.sources.map((source) => [source.id, source]));
	const sourced = dossier.observations.flatMap((o) => {
		const source = sources.get(o.source);
		return source
			? [{ ...o, issuer: source.issuer, kind: source.kind, provenance: provenanceOf(source.kind) }]
			: [];
	});
	if (!filter.publicOnly) return sourced.filter((o) => isCurrent(o, filter.asOf));
	const cells = new Map<string, typeof sourced>();
	for (const o of sourced) {
		if (o.provenance === 'relay') continue;
		const cell = cells.get(cellKey(o));
		if (cell) cell.push(o);
		else cells.set(cellKey(o), [o]);
	}
	return [...cells.values()].flatMap((cell) => rankStatements(cell, filter.asOf).slice(0, 1));
}
