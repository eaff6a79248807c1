import { writeQuery } from '#lib/domain/write-query.ts';
import type { PlanFile } from '#lib/figures/plan/plan-file.ts';
import { pageHref } from '#lib/messages/locale-path.ts';
import { refuseUnknown } from '#lib/server/read-request.ts';
import { listOrganisations } from '#lib/server/warehouse/queries/list-organisations.ts';
import { listSources } from '#lib/server/warehouse/queries/read-sources.ts';
import { readPlanRequest, type PlanAnswer } from './read-plan-request.ts';

/** Reads what a file of a plan is made of. @throws 404 for an unknown plan, 400 for a bad parameter */
export async function readPlanFile(locals: App.Locals, id: string, url: URL): Promise<PlanFile> {
	const answer = await readPlanRequest(locals, id, url);
	const { db, meta } = locals.warehouse;
	const { asOf, holdings, shown, filter } = answer;
	const [organisations, sources] = await Promise.all([
		listOrganisations(db),
		listSources(db, asOf)
	]);
	return {
		holdings,
		shown,
		filter,
		organisations: new Map(organisations.map((one) => [one.id, one])),
		sources: new Map(sources.map((one) => [one.id, one])),
		asOf,
		dataVersion: meta.dataVersion,
		address: url.origin + pageHref(locals.locale, pageOf(id, answer))
	};
}

/**
 * Reads what a file of progress is made of. @throws 404 that names the file where the plan has no
 * matrix, being an act or a programme
 */
export async function readProgressFile(
	locals: App.Locals,
	id: string,
	url: URL
): Promise<PlanFile> {
	const file = await readPlanFile(locals, id, url);
	if (file.holdings.plan.kind !== 'plan')
		refuseUnknown(`${id}/${locals.path.split('/').at(-1)}`, locals.locale);
	return file;
}

/** The page that shows what a file holds. */
function pageOf(id: string, { filter, asOf }: PlanAnswer): string {
	const { organisation, pillar, coverage, year, text } = filter;
	return writeQuery(`/plans/${id}`, { organisation, pillar, coverage, year, q: text, asof: asOf });
}
