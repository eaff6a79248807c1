import { readAsOf } from '#lib/server/read-request.ts';
import { listIndicators } from '#lib/server/warehouse/queries/list-indicators.ts';
import { listSources } from '#lib/server/warehouse/queries/read-sources.ts';
import { listTopics } from '#lib/server/warehouse/queries/list-topics.ts';
import type { PageServerLoad } from './$types';

const newestDocuments = 6;

export const load: PageServerLoad = async ({ locals, url }) => {
	const asOf = readAsOf(url, locals.locale);
	const { db } = locals.warehouse;
	const [topics, series, sources] = await Promise.all([
		listTopics(db),
		listIndicators(db, asOf),
		listSources(db, asOf)
	]);
	return { topics, series, sources: sources.slice(0, newestDocuments), documents: sources.length };
};
