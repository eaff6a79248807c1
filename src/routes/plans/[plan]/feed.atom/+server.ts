import { readAsOf, refuseUnknown } from '#lib/server/read-request.ts';
import { listPlans } from '#lib/server/warehouse/queries/list-plans.ts';
import { answerFeed } from '../../../releases/answer-feed.ts';
import type { RequestHandler } from './$types';

export const GET: RequestHandler = async ({ locals, params, url }) => {
	const asOf = readAsOf(url, locals.locale);
	const plan = (await listPlans(locals.warehouse.db, asOf)).find(({ id }) => id === params.plan);
	if (!plan) refuseUnknown(params.plan, locals.locale);
	const title = locals.locale === 'ja' ? plan.titleJa : plan.titleEn;
	return answerFeed(locals, url, asOf, { path: `/plans/${plan.id}`, title, plan: plan.id });
};
