import type { ExpectedDocument } from '#lib/domain/freshness/expected-documents.ts';
import { newestActivities } from '#lib/domain/plan/newest-activities.ts';
import { planKinds } from '#lib/domain/plan/plan.ts';
import { readAsOf } from '#lib/server/read-request.ts';
import { listEvents } from '#lib/server/warehouse/queries/list-events.ts';
import { listGaps } from '#lib/server/warehouse/queries/list-gaps.ts';
import { listIndicators } from '#lib/server/warehouse/queries/list-indicators.ts';
import { listPlanHoldings } from '#lib/server/warehouse/queries/read-plan-holdings.ts';
import { readFreshness } from '#lib/server/warehouse/queries/read-freshness.ts';
import { listSources } from '#lib/server/warehouse/queries/read-sources.ts';
import { listTopics } from '#lib/server/warehouse/queries/list-topics.ts';
import { readNewerData } from '#lib/server/warehouse/queries/read-newer-data.ts';
import { chooseHeadlines } from './choose-headlines.ts';
import { overviewPlans } from './overview-plans.ts';
import type { PageServerLoad } from './$types';

const newestDocuments = 6;
const newestReports = 6;
/** Launches and changes of operator stand with the series they concern. */
const steps = new Set(['law', 'plan']);

export const load: PageServerLoad = async ({ locals, url }) => {
	const asOf = readAsOf(url, locals.locale);
	const { db } = locals.warehouse;
	const [topics, series, sources, gaps, events, holdings, freshness] = await Promise.all([
		listTopics(db),
		listIndicators(db, asOf),
		listSources(db, asOf),
		listGaps(db),
		listEvents(db),
		listPlanHoldings(db, asOf, planKinds),
		readFreshness(db, asOf)
	]);
	const plans = new Map(holdings.map(({ plan }) => [plan.id, plan]));
	const newest = newestActivities(holdings.flatMap(({ activities }) => activities));
	const titles = new Map(sources.map((source) => [source.id, source]));
	const titled = (one: ExpectedDocument) => ({
		...one,
		titleJa: titles.get(one.source)?.titleJa ?? one.source,
		titleEn: titles.get(one.source)?.titleEn ?? one.source
	});
	const headlines = chooseHeadlines(topics, series, gaps);
	const totals = headlines.flatMap((topic) => topic.series.map(({ indicator }) => indicator.id));
	return {
		newer: await readNewerData(db, { values: { totals }, rows: ['documents', 'activities'] }, asOf),
		topics: headlines,
		plans: overviewPlans(
			holdings.filter(({ plan }) => plan.kind === 'plan'),
			asOf
		),
		activities: newest.slice(0, newestReports).flatMap((activity) => {
			const plan = plans.get(activity.plan);
			return plan ? { activity, plan } : [];
		}),
		sources: sources.slice(0, newestDocuments),
		documents: sources.length,
		expected: freshness && {
			judgedOn: freshness.judgedOn,
			overdue: freshness.documents.filter(({ state }) => state === 'overdue').map(titled),
			due: freshness.documents.filter(({ state }) => state === 'due').length
		},
		events: events.filter(({ date, kind }) => steps.has(kind) && (asOf === null || date <= asOf))
	};
};
