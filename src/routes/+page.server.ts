import { readAsOf } from '#lib/server/read-request.ts';
import { listEvents } from '#lib/server/warehouse/queries/list-events.ts';
import { listGaps } from '#lib/server/warehouse/queries/list-gaps.ts';
import { listIndicators } from '#lib/server/warehouse/queries/list-indicators.ts';
import { listSources } from '#lib/server/warehouse/queries/read-sources.ts';
import { listTopics } from '#lib/server/warehouse/queries/list-topics.ts';
import { chooseHeadlines } from './choose-headlines.ts';
import type { PageServerLoad } from './$types';

const newestDocuments = 6;
/** Launches and changes of operator stand with the series they concern. */
const steps = new Set(['law', 'plan']);

export const load: PageServerLoad = async ({ locals, url }) => {
	const asOf = readAsOf(url, locals.locale);
	const { db } = locals.warehouse;
	const [topics, series, sources, gaps, events] = await Promise.all([
		listTopics(db),
		listIndicators(db, asOf),
		listSources(db, asOf),
		listGaps(db),
		listEvents(db)
	]);
	return {
		topics: chooseHeadlines(topics, series, gaps),
		sources: sources.slice(0, newestDocuments),
		documents: sources.length,
		events: events.filter(({ date, kind }) => steps.has(kind) && (asOf === null || date <= asOf))
	};
};
