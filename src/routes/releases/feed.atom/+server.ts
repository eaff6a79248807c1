import { m } from '#lib/messages/index.ts';
import { readAsOf } from '#lib/server/read-request.ts';
import { answerFeed } from '../answer-feed.ts';
import type { RequestHandler } from './$types';

export const GET: RequestHandler = ({ locals, url }) => {
	const asOf = readAsOf(url, locals.locale);
	const title = m.release_title({}, { locale: locals.locale });
	return answerFeed(locals, url, asOf, { path: '/releases', title });
};
