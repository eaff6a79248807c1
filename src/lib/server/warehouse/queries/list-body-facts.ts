import type { BodyFacts } from '#lib/domain/plan/body-index.ts';
import type { MeasureKind } from '#lib/domain/plan/plan.ts';
import type { Database } from '../database.ts';
import { sql } from '../sql.ts';
import { listOrganisations } from './list-organisations.ts';
import { listPlans } from './list-plans.ts';

/** Gives all that is counted of bodies as of a day: measures, activities, desks, documents. */
export async function listBodyFacts(db: Database, asOf: string | null): Promise<BodyFacts> {
	const day = asOf ?? '9999-12-31';
	const [organisations, plans, measures, bodies, activities, desks, documents] = await Promise.all([
		listOrganisations(db),
		listPlans(db, asOf),
		db.all<{ plan: string; code: string; kind: MeasureKind; parent: string }>(sql`
			SELECT m.plan, m.code, m.kind, m.parent
			FROM measure AS m JOIN source AS s ON s.id = m.source
			WHERE s.known_from <= ${day}::DATE
			ORDER BY m.plan, m.place`),
		db.all<{ plan: string; code: string; organisation: string }>(sql`
			SELECT plan, code, organisation FROM measure_organisation ORDER BY place`),
		db.all<{ plan: string; organisation: string }>(sql`
			SELECT a.plan, o.organisation
			FROM activity_organisation AS o
			JOIN activity AS a ON a.id = o.activity
			JOIN source AS s ON s.id = a.source
			WHERE s.known_from <= ${day}::DATE
			ORDER BY o.place`),
		db.all<{ organisation: string; count: number }>(sql`
			SELECT w.organisation, count(*)::INTEGER AS count
			FROM consultation_window AS w JOIN source AS s ON s.id = w.source
			WHERE s.known_from <= ${day}::DATE
			GROUP BY w.organisation
			ORDER BY w.organisation`),
		db.all<{ organisation: string; count: number }>(sql`
			SELECT issuer AS organisation, count(*)::INTEGER AS count FROM source
			WHERE known_from <= ${day}::DATE
			GROUP BY issuer
			ORDER BY issuer`)
	]);
	return { organisations, plans, measures, bodies, activities, desks, documents };
}
