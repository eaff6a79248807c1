import type { MeasureArticle } from '#lib/domain/plan/plan.ts';
import type { Database } from '../database.ts';
import { sql } from '../sql.ts';
import { planReader } from './plan-row.ts';

/** Gives the legal bases of the measures of a plan, in the order of the file. */
export async function listArticles(db: Database, plan: string): Promise<MeasureArticle[]> {
	const rows = await db.all<object>(
		sql`SELECT * FROM measure_article WHERE plan = ${plan} ORDER BY place`
	);
	return rows.map(planReader('measureArticles'));
}
