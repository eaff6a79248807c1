import { json } from '@sveltejs/kit';
import { fileHeaders } from '#lib/server/http/file-headers.ts';
import { readTableRequest } from '../read-table-request.ts';
import type { RequestHandler } from './$types';

export const GET: RequestHandler = async ({ locals, params, url }) => {
	const { records, dossier, spec } = await readTableRequest(locals, params.id, url);
	const { dataVersion } = locals.warehouse.meta;
	const {
		indicator,
		sources,
		breakdowns,
		categories,
		areas,
		gaps,
		breaks,
		observations,
		comparisons
	} = dossier;
	const byId = new Map(observations.map((o) => [o.id, o]));
	const revisions = comparisons.flatMap(({ relation, earlier, later }) => {
		const [from, to] = [byId.get(earlier), byId.get(later)];
		if (!from || !to) return [];
		const { area, period, breakdown, category } = to;
		const old = { value: from.value, source: from.source };
		return [
			{
				relation,
				area,
				period,
				breakdown,
				category,
				earlier: old,
				later: { value: to.value, source: to.source }
			}
		];
	});
	return json(
		{
			dataVersion,
			asOf: spec.asOf,
			indicator,
			observations: records,
			revisions,
			sources,
			breakdowns,
			categories,
			areas,
			gaps,
			breaks
		},
		{ headers: fileHeaders('application/json; charset=utf-8', params.id, dataVersion, 'json') }
	);
};
