import { excelCsv } from '#lib/figures/csv/csv-file.ts';
import { wordedMissing } from '#lib/figures/plan/word-documents.ts';
import { fileHeaders } from '#lib/server/http/file-headers.ts';
import { readPlanFile } from '../read-plan-file.ts';
import type { RequestHandler } from './$types';

export const GET: RequestHandler = async ({ locals, params, url }) => {
	const file = await readPlanFile(locals, params.plan, url);
	const { header, rows } = wordedMissing(file, locals.locale);
	return new Response(excelCsv(header, rows), {
		headers: fileHeaders(
			'text/csv; charset=utf-8',
			`${params.plan}_documents-to-obtain_excel`,
			file.dataVersion,
			'csv'
		)
	});
};
