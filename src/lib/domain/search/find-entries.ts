import { matchRanks, rankMatch, readSearchQuery, type MatchRank } from './rank-match.ts';
import { searchKinds, type SearchEntry, type SearchKind } from './search-entry.ts';

/** The things of one kind that answer a query, the best first. */
export interface SearchGroup {
	kind: SearchKind;
	entries: SearchEntry[];
}

/**
 * Gives the things that answer a query by kind, in the order of the kinds; within a kind by rank, and of
 * one rank in the order given. Kinds of which nothing is found are left out.
 */
export function findEntries(query: string, entries: readonly SearchEntry[]): SearchGroup[] {
	const search = readSearchQuery(query);
	const found = new Map<string, SearchEntry[]>();
	const place = (kind: SearchKind, rank: MatchRank): string => `${kind} ${rank}`;
	for (const entry of entries) {
		const rank = rankMatch(search, entry);
		if (rank === null) continue;
		const key = place(entry.item.kind, rank);
		const same = found.get(key);
		if (same) same.push(entry);
		else found.set(key, [entry]);
	}
	return searchKinds
		.map((kind) => ({
			kind,
			entries: matchRanks.flatMap((rank) => found.get(place(kind, rank)) ?? [])
		}))
		.filter((group) => group.entries.length > 0);
}
