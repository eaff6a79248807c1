import { readAsOf } from '#lib/server/read-request.ts';
import { readNewerData } from '#lib/server/warehouse/queries/read-newer-data.ts';
import type { PageServerLoad } from './$types';

export const load: PageServerLoad = async ({ locals, url }) => {
	const asOf = readAsOf(url, locals.locale);
	return { newer: await readNewerData(locals.warehouse.db, { rows: ['documents'] }, asOf) };
};
