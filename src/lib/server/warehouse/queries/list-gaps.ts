import type { Gap } from '#lib/domain/indicator.ts';
import type { Database } from '../database.ts';
import { sql } from '../sql.ts';
import { readGap, type GapRow } from './gap-row.ts';

/** Gives the known gaps of an indicator, or of all, by indicator and in time. */
export async function listGaps(db: Database, indicator: string | null = null): Promise<Gap[]> {
	const only = indicator === null ? sql`` : sql`WHERE indicator = ${indicator}`;
	const rows = await db.all<GapRow>(sql`
		SELECT * FROM gap ${only}
		ORDER BY indicator, area, breakdown, category, from_period, to_period`);
	return rows.map(readGap);
}
