import type { Organisation } from '#lib/domain/indicator.ts';
import { bodyPlan, type BodyPlan } from '#lib/domain/plan/body-record.ts';
import {
	activitiesByYear,
	activitiesOf,
	bodyReports,
	type ActivityYear,
	type BodyReportTable
} from '#lib/domain/plan/body-reports.ts';
import { handovers, successions, type Handover } from '#lib/domain/plan/handover.ts';
import type { Plan } from '#lib/domain/plan/plan.ts';
import type { PlanHoldings } from '#lib/domain/plan/progress.ts';
import type { Database } from '../database.ts';
import { sql } from '../sql.ts';
import { listOperatorChanges } from './list-operator-changes.ts';
import { listOrganisations } from './list-organisations.ts';
import { listPlans } from './list-plans.ts';
import { listWindows, type ListedWindow } from './list-windows.ts';
import { listPlanHoldings, readPlanHoldings } from './read-plan-holdings.ts';

/** Everything held of one body. */
export interface Body {
	organisation: Organisation;
	predecessors: Organisation[];
	successor: Organisation | null;
	/** changes of operator that name it */
	handovers: Handover[];
	/** plans that give it something to do, in their order */
	plans: BodyPlan[];
	reports: BodyReportTable;
	activities: ActivityYear[];
	/** plans it adopted */
	adopted: Plan[];
	desks: ListedWindow[];
	/** number of documents it issued */
	documents: number;
}

/** Gives all that is held of a body as of a day; null where there is no such body. */
export async function readBody(
	db: Database,
	id: string,
	asOf: string | null
): Promise<Body | null> {
	const organisations = await listOrganisations(db);
	const organisation = organisations.find((one) => one.id === id);
	if (!organisation) return null;
	const plans = await listPlans(db, asOf);
	const [holdings, changes, windows, [issued]] = await Promise.all([
		readAllHoldings(db, plans, asOf),
		listOperatorChanges(db, asOf),
		listWindows(db, asOf),
		db.all<{ documents: number }>(sql`
			SELECT count(*)::INTEGER AS documents FROM source
			WHERE issuer = ${id} AND known_from <= ${asOf ?? '9999-12-31'}::DATE`)
	]);
	const passed = successions(organisations, asOf);
	const activities = holdings.flatMap((held) => activitiesOf(held.activities, id));
	return {
		organisation,
		predecessors: passed.filter(({ to }) => to.id === id).map(({ from }) => from),
		successor: passed.find(({ from }) => from.id === id)?.to ?? null,
		handovers: handovers(changes, organisations).filter(({ bodies }) => bodies.includes(id)),
		plans: holdings.flatMap((held) => bodyPlan(held, id, asOf) ?? []),
		reports: bodyReports(holdings, id),
		activities: activitiesByYear(activities, plans),
		adopted: plans.filter(({ adoptedBy }) => adoptedBy === id),
		desks: windows.filter((desk) => desk.organisation === id),
		documents: issued?.documents ?? 0
	};
}

/** What is held of plans, acts and programmes alike, in their order. */
async function readAllHoldings(
	db: Database,
	plans: readonly Plan[],
	asOf: string | null
): Promise<PlanHoldings[]> {
	const others = plans.filter(({ kind }) => kind !== 'plan');
	const [followed, rest] = await Promise.all([
		listPlanHoldings(db, asOf),
		Promise.all(others.map((plan) => readPlanHoldings(db, plan.id, asOf)))
	]);
	const held = [...followed, ...rest.flatMap((one) => one ?? [])];
	return plans.flatMap((plan) => held.find((one) => one.plan.id === plan.id) ?? []);
}
