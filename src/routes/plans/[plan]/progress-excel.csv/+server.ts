import { excelCsv } from '#lib/figures/csv/csv-file.ts';
import { wordedProgress } from '#lib/figures/plan/word-progress.ts';
import { fileHeaders } from '#lib/server/http/file-headers.ts';
import { readProgressFile } from '../read-plan-file.ts';
import type { RequestHandler } from './$types';

export const GET: RequestHandler = async ({ locals, params, url }) => {
	const file = await readProgressFile(locals, params.plan, url);
	const { header, rows } = wordedProgress(file, locals.locale);
	return new Response(excelCsv(header, rows), {
		headers: fileHeaders(
			'text/csv; charset=utf-8',
			`${params.plan}_progress_excel`,
			file.dataVersion,
			'csv'
		)
	});
};
