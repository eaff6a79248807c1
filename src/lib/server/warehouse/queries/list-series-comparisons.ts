import type { SeriesComparison } from '#lib/domain/series-comparison.ts';
import type { Database } from '../database.ts';
import { sql } from '../sql.ts';
import { planReader } from './plan-row.ts';

/** Gives the series that are set side by side, in their order; with an indicator, those it is in. */
export async function listSeriesComparisons(
	db: Database,
	indicator?: string
): Promise<SeriesComparison[]> {
	const rows = await db.all<object>(sql`SELECT * FROM series_comparison ORDER BY sort, place`);
	const all = rows.map(planReader('comparisons'));
	return indicator === undefined
		? all
		: all.filter(({ indicators }) => indicators.includes(indicator));
}
