import { streamedAnswer } from '#lib/server/http/streamed-answer.ts';
import { readTable } from '../../read-table.ts';
import type { RequestHandler } from './$types';

export const GET: RequestHandler = async ({ locals, params, url }) =>
	streamedAnswer(locals, params.table, 'csv', await readTable(locals, params.table, url));
