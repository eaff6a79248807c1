import { buildTable } from '#lib/figures/statistical-table/build-table.ts';
import { readTopicRequest } from './read-topic-request.ts';
import type { PageServerLoad } from './$types';

export const load: PageServerLoad = async ({ locals, params, url }) => {
	const { figures, spec } = await readTopicRequest(locals, params.topic, url);
	const { topic, sources } = figures;
	return { topic, sources, table: buildTable(figures, spec) };
};
