import type { NewerData, NewerKind } from '#lib/domain/newer-value.ts';
import type { Database } from '../database.ts';
import { countNewerRows, type NewerOf } from './count-newer-rows.ts';
import { listNewerValues, type ShownValues } from './list-newer-values.ts';

/** What a page shows that depends on the day it is seen from. */
export interface Shown {
	/** absent: the page shows no values */
	values?: ShownValues;
	/** kinds of rows that it lists */
	rows?: readonly NewerKind[];
	/** of whom it lists them; absent: all */
	of?: NewerOf;
}

/** More cells than these are told by their number. */
const mostValues = 30;

/** Gives what of a page became known after the day it is seen from; null where it is seen from no past day. */
export async function readNewerData(
	db: Database,
	{ values, rows = [], of = {} }: Shown,
	asOf: string | null
): Promise<NewerData | null> {
	if (asOf === null) return null;
	const [listed, ...counts] = await Promise.all([
		values === undefined
			? { changed: null, values: [] }
			: listNewerValues(db, values, asOf, mostValues),
		...rows.map(async (kind) => ({ kind, count: await countNewerRows(db, kind, of, asOf) }))
	]);
	return { asOf, ...listed, rows: counts.filter(({ count }) => count > 0) };
}
