import type { Plan } from '#lib/domain/plan/plan.ts';
import type { Database } from '../database.ts';
import { sql } from '../sql.ts';
import { planReader } from './plan-row.ts';

/** Gives the plans, acts and programmes whose documents are known as of a day, in their order. */
export async function listPlans(db: Database, asOf: string | null): Promise<Plan[]> {
	const rows = await db.all<object>(sql`
		SELECT plan.* FROM plan JOIN source ON source.id = plan.source
		WHERE source.known_from <= ${asOf ?? '9999-12-31'}::DATE
		ORDER BY plan.sort, plan.id`);
	return rows.map(planReader('plans'));
}
