import { provenanceOf } from '#lib/domain/provenance.ts';
import { readFreshness } from '#lib/server/warehouse/queries/read-freshness.ts';
import { readAsOf, refuseUnknown } from '#lib/server/read-request.ts';
import { listActivities } from '#lib/server/warehouse/queries/list-activities.ts';
import { listMeasures } from '#lib/server/warehouse/queries/list-measures.ts';
import { listOrganisations } from '#lib/server/warehouse/queries/list-organisations.ts';
import { listPlans } from '#lib/server/warehouse/queries/list-plans.ts';
import { listSourceFollowUps } from '#lib/server/warehouse/queries/list-source-follow-ups.ts';
import {
	listFigures,
	listRelays,
	readSourceById
} from '#lib/server/warehouse/queries/read-sources.ts';
import { readNewerData } from '#lib/server/warehouse/queries/read-newer-data.ts';
import { byPlan } from './by-plan.ts';
import type { PageServerLoad } from './$types';

export const load: PageServerLoad = async ({ locals, params, url }) => {
	const asOf = readAsOf(url, locals.locale);
	const { db } = locals.warehouse;
	const source = await readSourceById(db, params.id, asOf);
	if (!source) refuseUnknown(params.id, locals.locale);
	const [figures, relays, relayed, organisations, ...held] = await Promise.all([
		listFigures(db, source.id, asOf),
		listRelays(db, source.id, asOf),
		source.relays === '' ? null : readSourceById(db, source.relays, asOf),
		listOrganisations(db),
		listPlans(db, asOf),
		listMeasures(db, asOf),
		listActivities(db, { source: source.id }, asOf),
		listSourceFollowUps(db, source.id, asOf)
	]);
	const issuer = organisations.find((o) => o.id === source.issuer) ?? null;
	const newer = await readNewerData(
		db,
		{ values: { source: source.id }, rows: ['documents'], of: { relayed: source.id } },
		asOf
	);
	const freshness = provenanceOf(source.kind) === 'relay' ? null : await readFreshness(db, asOf);
	const next = freshness?.documents.find((one) => one.members.includes(source.id)) ?? null;
	return {
		next: next && { ...next, last: await readSourceById(db, next.source, asOf) },
		isExpected: freshness !== null,
		newer,
		source,
		figures,
		relays,
		relayed,
		issuer,
		plans: byPlan(source.id, ...held)
	};
};
