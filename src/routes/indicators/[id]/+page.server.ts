import { listRelated } from '#lib/server/warehouse/queries/list-related.ts';
import { readIndicatorRequest } from './read-indicator-request.ts';
import type { PageServerLoad } from './$types';

export const csr = true;

export const load: PageServerLoad = async ({ locals, params, url }) => {
	const answer = await readIndicatorRequest(locals, params.id, url);
	return { ...answer, related: await listRelated(locals.warehouse.db, params.id) };
};
