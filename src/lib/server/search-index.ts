import { searchEntries } from '#lib/domain/search/search-entries.ts';
import type { SearchEntry } from '#lib/domain/search/search-entry.ts';
import type { Database } from './warehouse/database.ts';
import { readSearchFacts } from './warehouse/queries/read-search-facts.ts';

/** A warehouse never changes, so what it holds now is read and folded once, for as long as it is in service. */
const current = new WeakMap<Database, Promise<SearchEntry[]>>();

/** Gives all that can be found as of a day. */
export function readSearchIndex(db: Database, asOf: string | null): Promise<SearchEntry[]> {
	if (asOf !== null) return read(db, asOf);
	const known = current.get(db);
	if (known) return known;
	const index = read(db, null);
	current.set(db, index);
	index.catch(() => current.delete(db));
	return index;
}

async function read(db: Database, asOf: string | null): Promise<SearchEntry[]> {
	return searchEntries(await readSearchFacts(db, asOf));
}
