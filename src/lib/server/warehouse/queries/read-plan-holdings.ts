import { parsePeriod } from '#lib/domain/period.ts';
import type { FollowUp } from '#lib/domain/plan/follow-up.ts';
import type { Plan, PlanKind } from '#lib/domain/plan/plan.ts';
import type { PlanHoldings } from '#lib/domain/plan/progress.ts';
import type { PlanTables } from '#lib/ingest/plan-tables.ts';
import type { Database } from '../database.ts';
import { sql, type Query } from '../sql.ts';
import { currentObservations } from './current-observations.ts';
import { listActivities } from './list-activities.ts';
import { listPlans } from './list-plans.ts';
import { planReader } from './plan-row.ts';

/** Gives what is held of a plan as of a day; null where the plan is not known then. */
export async function readPlanHoldings(
	db: Database,
	id: string,
	asOf: string | null
): Promise<PlanHoldings | null> {
	const plan = (await listPlans(db, asOf)).find((one) => one.id === id);
	return plan ? readHoldings(db, plan, asOf) : null;
}

/** Gives what is held as of a day of every plan of the kinds asked for, in their order. */
export async function listPlanHoldings(
	db: Database,
	asOf: string | null,
	kinds: readonly PlanKind[] = ['plan']
): Promise<PlanHoldings[]> {
	const plans = (await listPlans(db, asOf)).filter(({ kind }) => kinds.includes(kind));
	return Promise.all(plans.map((plan) => readHoldings(db, plan, asOf)));
}

async function readHoldings(db: Database, plan: Plan, asOf: string | null): Promise<PlanHoldings> {
	const day = asOf ?? '9999-12-31';
	const ask = async <K extends keyof PlanTables>(
		name: K,
		question: Query
	): Promise<PlanTables[K][]> => (await db.all<object>(question)).map(planReader(name));
	const known = sql`SELECT code FROM ${knownMeasures(plan.id, day)} AS known`;
	const [measures, bodies, activities, followUps, indicators, values, assessments] =
		await Promise.all([
			ask(
				'measures',
				sql`SELECT * FROM ${knownMeasures(plan.id, day)} AS known ORDER BY sort, code`
			),
			ask(
				'measureOrganisations',
				sql`SELECT * FROM measure_organisation WHERE plan = ${plan.id} AND code IN (${known}) ORDER BY code, sort, place`
			),
			listActivities(db, { plan: plan.id }, asOf),
			ask(
				'followUps',
				sql`
					SELECT follow_up.* FROM follow_up LEFT JOIN source ON source.id = follow_up.source
					WHERE follow_up.plan = ${plan.id} AND (follow_up.source = '' OR source.known_from <= ${day}::DATE)
					ORDER BY follow_up.sort, follow_up.place`
			),
			ask(
				'measureIndicators',
				sql`SELECT * FROM measure_indicator WHERE plan = ${plan.id} AND code IN (${known}) ORDER BY code, place`
			),
			db.all<{ indicator: string; period: string }>(sql`
				SELECT DISTINCT o.indicator::VARCHAR AS indicator, o.period
				FROM ${currentObservations(asOf)} AS o
				WHERE o.area = '00' AND o.value IS NOT NULL
					AND o.indicator::VARCHAR IN (SELECT indicator FROM measure_indicator WHERE plan = ${plan.id})
				ORDER BY 1, 2`),
			ask(
				'assessments',
				sql`
					SELECT assessment.* FROM assessment
					WHERE plan = ${plan.id} AND recorded_on <= ${day} AND code IN (${known}) ORDER BY place`
			)
		]);
	return {
		plan,
		measures,
		bodies,
		activities,
		followUps: followUps.filter((followUp) => isDue(followUp, asOf)),
		indicators,
		values,
		assessments
	};
}

/** The measures of a plan whose documents are known on a day. */
function knownMeasures(plan: string, day: string): Query {
	return sql`(
		SELECT measure.* FROM measure JOIN source ON source.id = measure.source
		WHERE measure.plan = ${plan} AND source.known_from <= ${day}::DATE
	)`;
}

/** On a past day a document that is not held can be missed only once the period it reports on is over. */
function isDue({ source, period }: FollowUp, asOf: string | null): boolean {
	if (source !== '' || asOf === null || period === '') return true;
	return (parsePeriod(period)?.last ?? '') < asOf;
}
