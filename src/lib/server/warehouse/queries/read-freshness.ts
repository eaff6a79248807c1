import { expectedDocuments, type Freshness } from '#lib/domain/freshness/expected-documents.ts';
import type { Database } from '../database.ts';
import { listEditions } from './list-editions.ts';
import { listReleases } from './list-releases.ts';
import { listRhythms } from './list-rhythms.ts';
import { listSeriesPublications } from './list-series-publications.ts';

/** What is expected, as of the day on which it is judged. */
export interface JudgedFreshness extends Freshness {
	/** ISO day */
	judgedOn: string;
}

/**
 * Gives the documents that are expected next, judged on the day that the reader looks from, else on that of
 * the last release: an answer depends on data and address alone, never on the clock. Null where there is
 * neither.
 */
export async function readFreshness(
	db: Database,
	asOf: string | null
): Promise<JudgedFreshness | null> {
	const [last] = await listReleases(db, asOf);
	const judgedOn = asOf ?? last?.date;
	if (judgedOn === undefined) return null;
	const [publications, editions, rhythms] = await Promise.all([
		listSeriesPublications(db, asOf),
		listEditions(db, asOf),
		listRhythms(db, asOf)
	]);
	return { ...expectedDocuments({ publications, editions, rhythms }, judgedOn), judgedOn };
}
