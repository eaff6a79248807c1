import { progressWorkbook } from '#lib/figures/plan/progress-workbook.ts';
import { fileHeaders } from '#lib/server/http/file-headers.ts';
import { readProgressFile } from '../read-plan-file.ts';
import type { RequestHandler } from './$types';

export const GET: RequestHandler = async ({ locals, params, url }) => {
	const file = await readProgressFile(locals, params.plan, url);
	return new Response(await progressWorkbook(file, locals.locale), {
		headers: fileHeaders(
			'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
			`${params.plan}_progress`,
			file.dataVersion,
			'xlsx'
		)
	});
};
