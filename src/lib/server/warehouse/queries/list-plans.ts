import { lastDayOf } from '#lib/domain/publication.ts';
import type { Plan } from '#lib/domain/plan/plan.ts';
import type { Database } from '../database.ts';
import { sql } from '../sql.ts';
import { planReader } from './plan-row.ts';

/**
 * Gives the plans, acts and programmes known as of a day, in their order: by their document, or where
 * none is held by the day of their adoption.
 */
export async function listPlans(db: Database, asOf: string | null): Promise<Plan[]> {
	const rows = await db.all<{ known_from: string | null }>(sql`
		SELECT plan.*, source.known_from::VARCHAR AS known_from
		FROM plan LEFT JOIN source ON source.id = plan.source
		ORDER BY plan.sort, plan.id`);
	const read = planReader('plans');
	return rows
		.map((row) => ({ plan: read(row), knownFrom: row.known_from }))
		.filter(
			({ plan, knownFrom }) => asOf === null || (knownFrom ?? lastDayOf(plan.adopted)) <= asOf
		)
		.map(({ plan }) => plan);
}
