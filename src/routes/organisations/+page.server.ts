import { ParameterReader } from '#lib/domain/parameter-reader.ts';
import { bodyIndex, selectBodies } from '#lib/domain/plan/body-index.ts';
import { handovers, successions } from '#lib/domain/plan/handover.ts';
import { readAsOf, refuseIssues } from '#lib/server/read-request.ts';
import { listBodyFacts } from '#lib/server/warehouse/queries/list-body-facts.ts';
import { listOperatorChanges } from '#lib/server/warehouse/queries/list-operator-changes.ts';
import { listPlans } from '#lib/server/warehouse/queries/list-plans.ts';
import { readNewerData } from '#lib/server/warehouse/queries/read-newer-data.ts';
import type { PageServerLoad } from './$types';

export const load: PageServerLoad = async ({ locals, url }) => {
	const { db } = locals.warehouse;
	const asOf = readAsOf(url, locals.locale);
	const everyPlan = await listPlans(db, null);
	const read = new ParameterReader(url.searchParams);
	const filter = {
		text: read.text('text'),
		plan: read.choice(
			'plan',
			everyPlan.map(({ id }) => id)
		)
	};
	refuseIssues(read.issues, locals.locale);
	const [facts, changes] = await Promise.all([
		listBodyFacts(db, asOf),
		listOperatorChanges(db, asOf)
	]);
	const entries = bodyIndex(facts);
	const named = new Set(entries.flatMap(({ measures }) => measures.map(({ plan }) => plan)));
	return {
		newer: await readNewerData(db, { rows: ['plans', 'activities'] }, asOf),
		filter,
		plans: facts.plans,
		/** plans that give any body something to do: the columns of the table */
		columns: facts.plans.filter(({ id }) => named.has(id)),
		entries: selectBodies(entries, filter),
		total: entries.length,
		successions: successions(facts.organisations, asOf),
		handovers: handovers(changes, facts.organisations),
		organisations: facts.organisations
	};
};
