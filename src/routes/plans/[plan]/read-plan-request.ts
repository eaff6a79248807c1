import { coverages } from '#lib/domain/plan/coverage.ts';
import { ParameterReader } from '#lib/domain/parameter-reader.ts';
import { planProgress, type PlanHoldings, type Progress } from '#lib/domain/plan/progress.ts';
import { selectProgress, type ProgressFilter } from '#lib/domain/plan/select-measures.ts';
import { readAsOf, refuseIssues, refuseUnknown } from '#lib/server/read-request.ts';
import { readPlanHoldings } from '#lib/server/warehouse/queries/read-plan-holdings.ts';

/** What the page of a plan and the files beside it are made of. */
export interface PlanAnswer {
	asOf: string | null;
	holdings: PlanHoldings;
	filter: ProgressFilter;
	/** the whole matrix */
	progress: Progress;
	/** what the filter leaves of it */
	shown: Progress;
}

/** Reads what an address asks of a plan. @throws 404 for an unknown plan, 400 for a bad parameter */
export async function readPlanRequest(
	locals: App.Locals,
	id: string,
	url: URL
): Promise<PlanAnswer> {
	const asOf = readAsOf(url, locals.locale);
	const holdings = await readPlanHoldings(locals.warehouse.db, id, asOf);
	if (!holdings) refuseUnknown(id, locals.locale);
	const progress = planProgress(holdings, asOf);
	const read = new ParameterReader(url.searchParams);
	const bodies = [...new Set(holdings.bodies.map(({ organisation }) => organisation))];
	const pillars = progress.rows
		.filter(({ depth }) => depth === 0)
		.map(({ measure }) => measure.code);
	const filter: ProgressFilter = {
		organisation: read.choice('organisation', bodies),
		pillar: read.choice('pillar', pillars),
		coverage: read.choice('coverage', coverages),
		unreported: read.flag('unreported'),
		year: read.choice('year', progress.years),
		text: read.text('q')
	};
	refuseIssues(read.issues, locals.locale);
	return { asOf, holdings, filter, progress, shown: selectProgress(progress, filter) };
}
