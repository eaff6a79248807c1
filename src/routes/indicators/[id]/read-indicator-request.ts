import type { ChartSpec, SpecContext } from '#lib/charts/spec/chart-spec.ts';
import { parseSpec } from '#lib/charts/spec/parse-spec.ts';
import { specContext } from '#lib/charts/spec/spec-context.ts';
import type { Dossier } from '#lib/domain/dossier.ts';
import type { Denominator } from '#lib/domain/rate-per-population.ts';
import { readAsOf, refuseIssues, refuseUnknown } from '#lib/server/read-request.ts';
import { listDenominators } from '#lib/server/warehouse/queries/list-denominators.ts';
import { readDossier } from '#lib/server/warehouse/queries/read-dossier.ts';

/** What the page of an indicator and the files beside it are made of. */
export interface IndicatorAnswer {
	dossier: Dossier;
	context: SpecContext;
	spec: ChartSpec;
	/** populations that rates of its counts may be taken of */
	denominators: Denominator[];
}

/** Reads what an address asks of an indicator. @throws 404 for an unknown id, 400 for a bad parameter */
export async function readIndicatorRequest(
	locals: App.Locals,
	id: string,
	url: URL
): Promise<IndicatorAnswer> {
	const asOf = readAsOf(url, locals.locale);
	const { db } = locals.warehouse;
	const dossier = await readDossier(db, id, asOf);
	if (!dossier) refuseUnknown(id, locals.locale);
	const context = specContext(dossier);
	const { spec, issues } = parseSpec(url.searchParams, context);
	refuseIssues(issues, locals.locale);
	const isCount = dossier.indicator.measure === 'count';
	const denominators = isCount ? await listDenominators(db, id, asOf) : [];
	return { dossier, context, spec, denominators };
}
