import { observationColumns } from '#lib/figures/csv/observation-columns.ts';
import { arrowAnswer } from '#lib/server/http/arrow-answer.ts';
import { readAsOf, refuseUnknown } from '#lib/server/read-request.ts';
import { isPublishedTable } from '#lib/server/warehouse/published-table-names.ts';
import { allObservations } from '#lib/server/warehouse/queries/published-observations.ts';
import { publishedTable } from '#lib/server/warehouse/queries/published-table.ts';
import {
	explainedColumns,
	observationAnswer
} from '#lib/server/warehouse/to-arrow/observation-answer.ts';
import type { RequestHandler } from './$types';

export const GET: RequestHandler = async ({ locals, params, url }) => {
	const asOf = readAsOf(url, locals.locale);
	const { db, meta } = locals.warehouse;
	const { table } = params;
	if (table === 'observations') {
		const { answer, dictionaries } = await observationAnswer(
			db,
			allObservations,
			asOf,
			meta.dataVersion,
			explainedColumns(observationColumns)
		);
		return arrowAnswer(locals, table, answer, { dictionaries });
	}
	if (!isPublishedTable(table)) refuseUnknown(table, locals.locale);
	return arrowAnswer(locals, table, await db.stream(await publishedTable(db, table, asOf)));
};
