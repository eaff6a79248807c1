import { machineCsv } from '#lib/figures/csv/csv-file.ts';
import { recordRows } from '#lib/figures/plan/plan-file.ts';
import { progressColumns, progressRecords } from '#lib/figures/plan/progress-records.ts';
import { fileHeaders } from '#lib/server/http/file-headers.ts';
import { readProgressFile } from '../read-plan-file.ts';
import type { RequestHandler } from './$types';

export const GET: RequestHandler = async ({ locals, params, url }) => {
	const file = await readProgressFile(locals, params.plan, url);
	const rows = recordRows(progressRecords(file), progressColumns);
	return new Response(machineCsv(progressColumns, rows), {
		headers: fileHeaders(
			'text/csv; charset=utf-8',
			`${params.plan}_progress`,
			file.dataVersion,
			'csv'
		)
	});
};
