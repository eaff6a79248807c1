import { excelTable } from '#lib/figures/csv/excel-table.ts';
import { excelCsv } from '#lib/figures/csv/csv-file.ts';
import { fileHeaders } from '#lib/server/http/file-headers.ts';
import { readTableRequest } from '../read-table-request.ts';
import type { RequestHandler } from './$types';

export const GET: RequestHandler = async ({ locals, params, url }) => {
	const { records, dossier, spec } = await readTableRequest(locals, params.id, url);
	const { dataVersion } = locals.warehouse.meta;
	const { header, rows } = excelTable(
		dossier,
		records,
		{ dataVersion, years: spec.years },
		locals.locale
	);
	return new Response(excelCsv(header, rows), {
		headers: fileHeaders('text/csv; charset=utf-8', `${params.id}_excel`, dataVersion, 'csv')
	});
};
