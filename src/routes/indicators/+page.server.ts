import { readAsOf } from '#lib/server/read-request.ts';
import { listIndicators } from '#lib/server/warehouse/queries/list-indicators.ts';
import { listTopics } from '#lib/server/warehouse/queries/list-topics.ts';
import type { PageServerLoad } from './$types';

export const load: PageServerLoad = async ({ locals, url }) => {
	const asOf = readAsOf(url, locals.locale);
	const { db } = locals.warehouse;
	const [topics, series] = await Promise.all([listTopics(db), listIndicators(db, asOf)]);
	return { topics, series };
};
