import { machineCsv } from '#lib/figures/csv/csv-file.ts';
import { observationColumns } from '#lib/figures/csv/observation-columns.ts';
import { fileHeaders } from '#lib/server/http/file-headers.ts';
import { readTableRequest } from '../read-table-request.ts';
import type { RequestHandler } from './$types';

export const GET: RequestHandler = async ({ locals, params, url }) => {
	const { records } = await readTableRequest(locals, params.id, url);
	const { dataVersion } = locals.warehouse.meta;
	const header = [...observationColumns, 'data_version'];
	const rows = records.map((r) => [...observationColumns.map((column) => r[column]), dataVersion]);
	return new Response(machineCsv(header, rows), {
		headers: fileHeaders('text/csv; charset=utf-8', params.id, dataVersion, 'csv')
	});
};
