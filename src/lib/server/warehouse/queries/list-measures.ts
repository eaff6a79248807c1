import type { Measure } from '#lib/domain/plan/plan.ts';
import type { Database } from '../database.ts';
import { sql } from '../sql.ts';
import { planReader } from './plan-row.ts';

/** Gives the headings and measures of every plan whose text is known as of a day, by plan and in their order. */
export async function listMeasures(db: Database, asOf: string | null): Promise<Measure[]> {
	const rows = await db.all<object>(sql`
		SELECT measure.* FROM measure
		JOIN source ON source.id = measure.source
		JOIN plan ON plan.id = measure.plan
		WHERE source.known_from <= ${asOf ?? '9999-12-31'}::DATE
		ORDER BY plan.sort, plan.id, measure.sort, measure.code`);
	return rows.map(planReader('measures'));
}
