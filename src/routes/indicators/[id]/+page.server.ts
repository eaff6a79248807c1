import { listRelated } from '#lib/server/warehouse/queries/list-related.ts';
import { listSeriesComparisons } from '#lib/server/warehouse/queries/list-series-comparisons.ts';
import { readNewerData } from '#lib/server/warehouse/queries/read-newer-data.ts';
import { readIndicatorRequest } from './read-indicator-request.ts';
import type { PageServerLoad } from './$types';

export const load: PageServerLoad = async ({ locals, params, url }) => {
	const answer = await readIndicatorRequest(locals, params.id, url);
	const { db } = locals.warehouse;
	return {
		...answer,
		newer: await readNewerData(db, { values: { indicator: params.id } }, answer.spec.asOf),
		related: await listRelated(db, params.id),
		comparisons: await listSeriesComparisons(db, params.id)
	};
};
