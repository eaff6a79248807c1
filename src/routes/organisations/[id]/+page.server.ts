import { readAsOf, refuseUnknown } from '#lib/server/read-request.ts';
import { readBody } from '#lib/server/warehouse/queries/read-body.ts';
import { listOrganisations } from '#lib/server/warehouse/queries/list-organisations.ts';
import { readNewerData } from '#lib/server/warehouse/queries/read-newer-data.ts';
import type { PageServerLoad } from './$types';

export const load: PageServerLoad = async ({ locals, params, url }) => {
	const asOf = readAsOf(url, locals.locale);
	const { db } = locals.warehouse;
	const [body, organisations] = await Promise.all([
		readBody(db, params.id, asOf),
		listOrganisations(db)
	]);
	if (!body) refuseUnknown(params.id, locals.locale);
	const newer = await readNewerData(
		db,
		{ rows: ['activities'], of: { organisation: params.id } },
		asOf
	);
	return { body, organisations, newer };
};
