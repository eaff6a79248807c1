import { planKinds } from '#lib/domain/plan/plan.ts';
import { planProgress } from '#lib/domain/plan/progress.ts';
import { readAsOf } from '#lib/server/read-request.ts';
import { listEvents } from '#lib/server/warehouse/queries/list-events.ts';
import { listOrganisations } from '#lib/server/warehouse/queries/list-organisations.ts';
import { listPlanHoldings } from '#lib/server/warehouse/queries/read-plan-holdings.ts';
import { readNewerData } from '#lib/server/warehouse/queries/read-newer-data.ts';
import { summarisePlan } from './summarise-plan.ts';
import type { PageServerLoad } from './$types';

export const load: PageServerLoad = async ({ locals, url }) => {
	const asOf = readAsOf(url, locals.locale);
	const { db } = locals.warehouse;
	const [holdings, events, organisations] = await Promise.all([
		listPlanHoldings(db, asOf, planKinds),
		listEvents(db),
		listOrganisations(db)
	]);
	const names = new Map(organisations.map((one) => [one.id, one]));
	return {
		newer: await readNewerData(db, { rows: ['plans', 'activities', 'assessments'] }, asOf),
		plans: holdings.map((one) =>
			summarisePlan(one, planProgress(one, asOf), names.get(one.plan.adoptedBy) ?? null)
		),
		laws: events.filter(({ kind, date }) => kind === 'law' && (asOf === null || date <= asOf))
	};
};
