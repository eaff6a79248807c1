import { answerSetFile } from '../../../answer-set-file.ts';
import { readSetRequest } from '../../../read-set-request.ts';
import type { RequestHandler } from './$types';

export const GET: RequestHandler = ({ locals, params, url, request }) =>
	answerSetFile({
		locals,
		set: readSetRequest(locals, params.set, url),
		file: params.file,
		url,
		signal: request.signal
	});
