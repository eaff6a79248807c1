import { readAsOf } from '#lib/server/read-request.ts';
import { listSources } from '#lib/server/warehouse/queries/read-sources.ts';
import type { PageServerLoad } from './$types';

export const load: PageServerLoad = async ({ locals, url }) => {
	const asOf = readAsOf(url, locals.locale);
	return { sources: await listSources(locals.warehouse.db, asOf) };
};
