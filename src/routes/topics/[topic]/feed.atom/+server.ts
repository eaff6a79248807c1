import { readAsOf, refuseUnknown } from '#lib/server/read-request.ts';
import { listTopics } from '#lib/server/warehouse/queries/list-topics.ts';
import { answerFeed } from '../../../releases/answer-feed.ts';
import type { RequestHandler } from './$types';

export const GET: RequestHandler = async ({ locals, params, url }) => {
	const asOf = readAsOf(url, locals.locale);
	const topic = (await listTopics(locals.warehouse.db)).find(({ id }) => id === params.topic);
	if (!topic) refuseUnknown(params.topic, locals.locale);
	const title = locals.locale === 'ja' ? topic.titleJa : topic.titleEn;
	return answerFeed(locals, url, asOf, { path: `/topics/${topic.id}`, title, topic: topic.id });
};
