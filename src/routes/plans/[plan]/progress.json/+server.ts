import { json } from '@sveltejs/kit';
import { progressJson } from '#lib/figures/plan/progress-json.ts';
import { fileHeaders } from '#lib/server/http/file-headers.ts';
import { readProgressFile } from '../read-plan-file.ts';
import type { RequestHandler } from './$types';

export const GET: RequestHandler = async ({ locals, params, url }) => {
	const file = await readProgressFile(locals, params.plan, url);
	return json(progressJson(file), {
		headers: fileHeaders(
			'application/json; charset=utf-8',
			`${params.plan}_progress`,
			file.dataVersion,
			'json'
		)
	});
};
