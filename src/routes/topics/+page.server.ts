import { readAsOf } from '#lib/server/read-request.ts';
import { summariseTopics } from '#lib/server/warehouse/queries/summarise-topics.ts';
import type { PageServerLoad } from './$types';

export const load: PageServerLoad = async ({ locals, url }) => {
	const asOf = readAsOf(url, locals.locale);
	return { topics: await summariseTopics(locals.warehouse.db, asOf) };
};
