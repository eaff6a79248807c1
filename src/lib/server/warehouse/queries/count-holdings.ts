import type { Database } from '../database.ts';
import { sql } from '../sql.ts';

/** How much is held. */
export interface HoldingCounts {
	indicators: number;
	/** values of documents, superseded ones included */
	values: number;
	documents: number;
}

/** Counts what is held as of a day. */
export async function countHoldings(db: Database, asOf: string | null): Promise<HoldingCounts> {
	const day = asOf ?? '9999-12-31';
	const [found] = await db.all<HoldingCounts>(sql`
		SELECT
			(SELECT count(*)::INTEGER FROM indicator) AS indicators,
			(SELECT count(*)::INTEGER FROM observation WHERE known_from <= ${day}::DATE) AS "values",
			(SELECT count(*)::INTEGER FROM source WHERE known_from <= ${day}::DATE) AS documents`);
	return found ?? { indicators: 0, values: 0, documents: 0 };
}
