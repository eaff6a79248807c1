import { answerSetFile } from '../../answer-set-file.ts';
import { readBasketRequest, readPostedSet } from '../../read-set-request.ts';
import type { RequestHandler } from './$types';

export const GET: RequestHandler = ({ locals, params, url, request }) =>
	answerSetFile({
		locals,
		set: readBasketRequest(locals, url),
		file: params.file,
		url,
		signal: request.signal
	});

/** A set of many figures with long words has no room in an address: it is sent as the JSON of its file. */
export const POST: RequestHandler = async ({ locals, params, url, request }) =>
	answerSetFile({
		locals,
		set: await readPostedSet(locals, request),
		file: params.file,
		url,
		signal: request.signal
	});
