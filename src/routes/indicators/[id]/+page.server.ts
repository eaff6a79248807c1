import { listNewerValues } from '#lib/server/warehouse/queries/list-newer-values.ts';
import { listRelated } from '#lib/server/warehouse/queries/list-related.ts';
import { listSeriesComparisons } from '#lib/server/warehouse/queries/list-series-comparisons.ts';
import { readIndicatorRequest } from './read-indicator-request.ts';
import type { PageServerLoad } from './$types';

export const load: PageServerLoad = async ({ locals, params, url }) => {
	const answer = await readIndicatorRequest(locals, params.id, url);
	const { db } = locals.warehouse;
	return {
		...answer,
		newer:
			answer.spec.asOf === null
				? null
				: await listNewerValues(db, { indicator: params.id }, answer.spec.asOf),
		related: await listRelated(db, params.id),
		comparisons: await listSeriesComparisons(db, params.id)
	};
};
