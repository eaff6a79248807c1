import { readAsOf } from '#lib/server/read-request.ts';
import { buildTable } from '#lib/figures/statistical-table/build-table.ts';
import { readNewerData } from '#lib/server/warehouse/queries/read-newer-data.ts';
import { readTopicRequest } from './read-topic-request.ts';
import type { PageServerLoad } from './$types';

export const load: PageServerLoad = async ({ locals, params, url }) => {
	const { figures, spec } = await readTopicRequest(locals, params.topic, url);
	const { topic, sources } = figures;
	const asOf = readAsOf(url, locals.locale);
	const newer = await readNewerData(locals.warehouse.db, { values: { topic: params.topic } }, asOf);
	return { newer, topic, sources, table: buildTable(figures, spec) };
};
