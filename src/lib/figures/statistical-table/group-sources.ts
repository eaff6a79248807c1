import type { DatedSource } from '#lib/domain/dossier.ts';

/** Documents of one publisher, in the order in which they became known. */
export interface PublisherSources {
	publisher: string;
	sources: DatedSource[];
}

/** Gives the documents of a table by publisher, the publisher with most documents first. */
export function groupSources(
	sources: readonly DatedSource[],
	used: readonly string[]
): PublisherSources[] {
	const ids = new Set(used);
	const groups = new Map<string, DatedSource[]>();
	for (const source of sources) {
		if (!ids.has(source.id)) continue;
		const group = groups.get(source.publisher);
		if (group) group.push(source);
		else groups.set(source.publisher, [source]);
	}
	return [...groups]
		.map(([publisher, theirs]) => ({ publisher, sources: theirs }))
		.sort((a, b) => b.sources.length - a.sources.length);
}
