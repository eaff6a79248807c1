import type { FollowUp } from '#lib/domain/plan/follow-up.ts';
import type { Database } from '../database.ts';
import { sql } from '../sql.ts';
import { planReader } from './plan-row.ts';

/** Gives the entries for which a document was examined, known as of a day, by plan and in their order. */
export async function listSourceFollowUps(
	db: Database,
	source: string,
	asOf: string | null
): Promise<FollowUp[]> {
	const rows = await db.all<object>(sql`
		SELECT follow_up.* FROM follow_up
		JOIN source ON source.id = follow_up.source
		JOIN plan ON plan.id = follow_up.plan
		WHERE follow_up.source = ${source} AND source.known_from <= ${asOf ?? '9999-12-31'}::DATE
		ORDER BY plan.sort, plan.id, follow_up.sort, follow_up.place`);
	return rows.map(planReader('followUps'));
}
