import { machineCsv } from '#lib/figures/csv/csv-file.ts';
import { tableColumns, tableRecords } from '#lib/figures/statistical-table/table-records.ts';
import { readTopicRequest, tablesAsked } from '../read-topic-request.ts';
import type { RequestHandler } from './$types';

export const GET: RequestHandler = async ({ locals, params, url }) => {
	const answer = await readTopicRequest(locals, params.topic, url);
	const { dataVersion } = locals.warehouse.meta;
	const rows = tablesAsked(answer, url).flatMap((table) =>
		tableRecords(answer.figures, table, dataVersion)
	);
	return new Response(machineCsv(tableColumns, rows), {
		headers: {
			'Content-Type': 'text/csv; charset=utf-8',
			'Content-Disposition': `attachment; filename="${params.topic}_table_${dataVersion}.csv"`
		}
	});
};
