import { buildTable, tableKinds } from '#lib/figures/statistical-table/build-table.ts';
import { parseTableSpec } from '#lib/figures/statistical-table/parse-table-spec.ts';
import type { TableSpec } from '#lib/figures/statistical-table/types.ts';
import type { PeriodKind } from '#lib/domain/period.ts';
import type { TopicFigures } from '#lib/domain/topic-figures.ts';
import { readAsOf, refuseIssues, refuseUnknown } from '#lib/server/read-request.ts';
import { readTopic } from '#lib/server/warehouse/queries/read-topic.ts';

/** What the table of a topic and the files beside it are made of. */
export interface TopicAnswer {
	figures: TopicFigures;
	/** kinds of period that have values, the default first */
	kinds: PeriodKind[];
	spec: TableSpec;
}

/** Reads what an address asks of a topic. @throws 404 for an unknown id, 400 for a bad parameter */
export async function readTopicRequest(
	locals: App.Locals,
	id: string,
	url: URL
): Promise<TopicAnswer> {
	const asOf = readAsOf(url, locals.locale);
	const figures = await readTopic(locals.warehouse.db, id, asOf);
	if (!figures) refuseUnknown(id, locals.locale);
	const kinds = tableKinds(figures.values);
	const { spec, issues } = parseTableSpec(url.searchParams, kinds);
	refuseIssues(issues, locals.locale);
	return { figures, kinds, spec };
}

/** Gives the tables of a data file: every kind and period, less what the address leaves out. */
export function tablesAsked({ figures, kinds, spec }: TopicAnswer, url: URL) {
	const bounded = ['kind', 'from', 'to'].some((name) => (url.searchParams.get(name) ?? '') !== '');
	const asked = bounded && spec.kind !== null ? [spec.kind] : kinds;
	return asked.map((kind) => buildTable(figures, { ...spec, kind, from: spec.from ?? 'all' }));
}
