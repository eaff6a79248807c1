import { readAsOf } from '#lib/server/read-request.ts';
import { summariseTopics } from '#lib/server/warehouse/queries/summarise-topics.ts';
import { readNewerData } from '#lib/server/warehouse/queries/read-newer-data.ts';
import type { PageServerLoad } from './$types';

export const load: PageServerLoad = async ({ locals, url }) => {
	const asOf = readAsOf(url, locals.locale);
	const { db } = locals.warehouse;
	return {
		newer: await readNewerData(db, { values: 'all', rows: ['documents'] }, asOf),
		topics: await summariseTopics(db, asOf)
	};
};
