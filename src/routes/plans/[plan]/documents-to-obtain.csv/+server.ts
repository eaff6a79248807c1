import { machineCsv } from '#lib/figures/csv/csv-file.ts';
import { missingColumns, missingRecords } from '#lib/figures/plan/document-records.ts';
import { recordRows } from '#lib/figures/plan/plan-file.ts';
import { fileHeaders } from '#lib/server/http/file-headers.ts';
import { readPlanFile } from '../read-plan-file.ts';
import type { RequestHandler } from './$types';

export const GET: RequestHandler = async ({ locals, params, url }) => {
	const file = await readPlanFile(locals, params.plan, url);
	const rows = recordRows(missingRecords(file), missingColumns);
	return new Response(machineCsv(missingColumns, rows), {
		headers: fileHeaders(
			'text/csv; charset=utf-8',
			`${params.plan}_documents-to-obtain`,
			file.dataVersion,
			'csv'
		)
	});
};
