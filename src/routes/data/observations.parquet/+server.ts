import { streamedAnswer } from '#lib/server/http/streamed-answer.ts';
import { readObservations } from '../read-table.ts';
import type { RequestHandler } from './$types';

export const GET: RequestHandler = async ({ locals, url }) =>
	streamedAnswer(locals, 'observations', 'parquet', await readObservations(locals, url));
