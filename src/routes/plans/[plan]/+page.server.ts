import { listOrganisations } from '#lib/server/warehouse/queries/list-organisations.ts';
import { listPlans } from '#lib/server/warehouse/queries/list-plans.ts';
import { readSourceById } from '#lib/server/warehouse/queries/read-sources.ts';
import { listArticles } from '#lib/server/warehouse/queries/list-articles.ts';
import { listFollowUpDocuments } from '#lib/server/warehouse/queries/list-follow-up-documents.ts';
import { reportsByBody } from '#lib/domain/plan/reports-by-body.ts';
import { readNewerData } from '#lib/server/warehouse/queries/read-newer-data.ts';
import { readPlanRequest } from './read-plan-request.ts';
import type { PageServerLoad } from './$types';

export const load: PageServerLoad = async ({ locals, params, url }) => {
	const answer = await readPlanRequest(locals, params.plan, url);
	const { db } = locals.warehouse;
	const { asOf, holdings, shown } = answer;
	const [organisations, plans, articles, document, documents] = await Promise.all([
		listOrganisations(db),
		listPlans(db, asOf),
		listArticles(db, params.plan),
		readSourceById(db, holdings.plan.source, asOf),
		listFollowUpDocuments(db, params.plan, asOf)
	]);
	const { plan } = params;
	return {
		...answer,
		newer: await readNewerData(
			db,
			{ values: { plan }, rows: ['activities', 'assessments'], of: { plan } },
			asOf
		),
		organisations: Object.fromEntries(organisations.map((one) => [one.id, one])),
		articles,
		document,
		documents,
		bodies: reportsByBody(shown),
		predecessor: plans.find(({ id }) => id === holdings.plan.supersedes) ?? null,
		successor: plans.find(({ supersedes }) => supersedes === params.plan) ?? null
	};
};
