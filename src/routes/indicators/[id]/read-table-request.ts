import { parseSpec } from '#lib/charts/spec/parse-spec.ts';
import { specContext } from '#lib/charts/spec/spec-context.ts';
import type { ChartSpec } from '#lib/charts/spec/chart-spec.ts';
import {
	observationTable,
	type ObservationRecord,
	type TableFilter
} from '#lib/figures/csv/observation-table.ts';
import { readAsOf, refuseIssues, refuseUnknown } from '#lib/server/read-request.ts';
import { readOutline } from '#lib/server/warehouse/queries/read-outline.ts';
import { readIndicatorRequest, type IndicatorAnswer } from './read-indicator-request.ts';

/** What a data file of an indicator is made of. */
export interface TableAnswer extends IndicatorAnswer {
	records: ObservationRecord[];
}

/** Reads the rows an address asks of an indicator: all of them, less what its parameters leave out. */
export async function readTableRequest(
	locals: App.Locals,
	id: string,
	url: URL
): Promise<TableAnswer> {
	const answer = await readIndicatorRequest(locals, id, url);
	const records = observationTable(answer.dossier, tableFilter(answer.spec, url));
	return { ...answer, records };
}

/** Reads which rows an address asks of an indicator, without reading them. */
export async function readTableFilter(
	locals: App.Locals,
	id: string,
	url: URL
): Promise<TableFilter> {
	const asOf = readAsOf(url, locals.locale);
	const outline = await readOutline(locals.warehouse.db, id, asOf);
	if (!outline) refuseUnknown(id, locals.locale);
	const { spec, issues } = parseSpec(url.searchParams, specContext(outline));
	refuseIssues(issues, locals.locale);
	return tableFilter(spec, url);
}

/** Gives which rows a spec asks of a table: one kind of period only where the address speaks of periods. */
export function tableFilter(spec: ChartSpec, url: URL): TableFilter {
	const bounded = ['kind', 'from', 'to'].some((name) => (url.searchParams.get(name) ?? '') !== '');
	return { ...spec, kind: bounded ? spec.kind : null };
}
