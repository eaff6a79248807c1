import { parseSpec } from '#lib/charts/spec/parse-spec.ts';
import { periodKinds } from '#lib/domain/period.ts';
import { observationColumns } from '#lib/figures/csv/observation-columns.ts';
import { readAsOf, refuseIssues, refuseUnknown } from '#lib/server/read-request.ts';
import type { StreamedAnswer } from '#lib/server/warehouse/database.ts';
import { isPublishedTable } from '#lib/server/warehouse/published-table-names.ts';
import { publishedTable } from '#lib/server/warehouse/queries/published-table.ts';
import {
	explainedColumns,
	observationAnswer,
	type ObservationAnswer
} from '#lib/server/warehouse/to-arrow/observation-answer.ts';
import { tableFilter } from '../indicators/[id]/read-table-request.ts';

/** Reads a published table as of the day of an address. @throws 404 for an unknown one, 400 for a bad day */
export async function readTable(
	locals: App.Locals,
	table: string,
	url: URL
): Promise<Partial<ObservationAnswer> & { answer: StreamedAnswer }> {
	const asOf = readAsOf(url, locals.locale);
	const { db } = locals.warehouse;
	if (table === 'observations') return readObservations(locals, url);
	if (!isPublishedTable(table)) refuseUnknown(table, locals.locale);
	return { answer: await db.stream(await publishedTable(db, table, asOf)) };
}

/** What an address may ask of all indicators at once: any kind of period, no breakdown of one of them. */
const everything = { indicator: '', isRank: false, kinds: periodKinds, breakdowns: [] };

/** Reads the observations of all indicators that an address asks for, with all that explains them. */
export function readObservations(locals: App.Locals, url: URL): Promise<ObservationAnswer> {
	const { spec, issues } = parseSpec(url.searchParams, everything);
	refuseIssues(issues, locals.locale);
	const { db, meta } = locals.warehouse;
	const choice = { ...tableFilter(spec, url), indicator: null };
	const columns = explainedColumns(observationColumns);
	return observationAnswer(db, choice, choice.asOf, meta.dataVersion, columns);
}
