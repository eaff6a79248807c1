import { timeTitle } from '#lib/charts/series/time-title.ts';
import { excelCsv } from '#lib/figures/csv/csv-file.ts';
import { buildTable } from '#lib/figures/statistical-table/build-table.ts';
import { excelSheet } from '#lib/figures/statistical-table/excel-sheet.ts';
import { readTopicRequest } from '../read-topic-request.ts';
import type { RequestHandler } from './$types';

export const GET: RequestHandler = async ({ locals, params, url }) => {
	const { figures, spec } = await readTopicRequest(locals, params.topic, url);
	const { locale } = locals;
	const { dataVersion } = locals.warehouse.meta;
	const table = buildTable(figures, spec);
	const kind = table.spec.kind === null ? '' : timeTitle(table.spec.kind, locale);
	const [head = [], ...rows] = excelSheet(figures, table, { dataVersion, kind }, locale);
	return new Response(excelCsv(head.map(String), rows), {
		headers: {
			'Content-Type': 'text/csv; charset=utf-8',
			'Content-Disposition': `attachment; filename="${params.topic}_table_excel_${dataVersion}.csv"`
		}
	});
};
