import type { Indicator } from '#lib/domain/indicator.ts';
import type { Database } from '../database.ts';
import { sql } from '../sql.ts';
import { indicatorColumns, readIndicator, type IndicatorRow } from './indicator-row.ts';

/** Gives the indicators of the same topic that stand nearest in its order, at most `limit`, in order. */
export async function listRelated(db: Database, id: string, limit = 8): Promise<Indicator[]> {
	const rows = await db.all<IndicatorRow>(sql`
		SELECT ${indicatorColumns} FROM indicator
		JOIN indicator AS own ON own.topic = indicator.topic AND own.id <> indicator.id
		WHERE own.id = ${id}
		ORDER BY abs(indicator.sort - own.sort), indicator.id
		LIMIT ${limit}`);
	return rows.map(readIndicator).sort((a, b) => a.sort - b.sort);
}
