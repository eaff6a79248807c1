import { wordConditions } from '#lib/figures/plan/word-conditions.ts';
import { matrixFile } from '#lib/figures/svg/matrix-file.ts';
import { pageHref } from '#lib/messages/locale-path.ts';
import { refuseUnknown } from '#lib/server/read-request.ts';
import { listOrganisations } from '#lib/server/warehouse/queries/list-organisations.ts';
import { readPlanRequest } from '../read-plan-request.ts';
import type { RequestHandler } from './$types';

export const GET: RequestHandler = async ({ locals, params, url }) => {
	const { holdings, shown, filter, asOf } = await readPlanRequest(locals, params.plan, url);
	if (holdings.plan.kind !== 'plan') refuseUnknown('matrix.svg', locals.locale);
	const organisations = await listOrganisations(locals.warehouse.db);
	const documents = new Set(
		[...shown.rows.map(({ cells }) => cells), shown.whole]
			.flat()
			.flatMap(({ activities }) => activities.map(({ source }) => source))
	);
	const address = url.origin + pageHref(locals.locale, `/plans/${params.plan}`) + url.search;
	const svg = matrixFile(
		{
			plan: holdings.plan,
			progress: shown,
			documents: [...documents],
			conditions: wordConditions(
				{ filter, holdings, organisations: new Map(organisations.map((one) => [one.id, one])) },
				locals.locale
			),
			asOf
		},
		{ dataVersion: locals.warehouse.meta.dataVersion, address },
		locals.locale
	);
	return new Response(svg, { headers: { 'Content-Type': 'image/svg+xml; charset=utf-8' } });
};
