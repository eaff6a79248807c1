import { historyOf, measureRecord } from '#lib/domain/plan/measure-record.ts';
import { planProgress } from '#lib/domain/plan/progress.ts';
import { readAsOf, refuseUnknown } from '#lib/server/read-request.ts';
import { listActivities } from '#lib/server/warehouse/queries/list-activities.ts';
import { listArticles } from '#lib/server/warehouse/queries/list-articles.ts';
import { listMeasureLinks } from '#lib/server/warehouse/queries/list-measure-links.ts';
import { listOrganisations } from '#lib/server/warehouse/queries/list-organisations.ts';
import { listPlans } from '#lib/server/warehouse/queries/list-plans.ts';
import { readPlanHoldings } from '#lib/server/warehouse/queries/read-plan-holdings.ts';
import { readSourceById } from '#lib/server/warehouse/queries/read-sources.ts';
import { readNewerData } from '#lib/server/warehouse/queries/read-newer-data.ts';
import { readLinkedIndicators } from './read-linked-indicators.ts';
import { deliveryThen } from './delivery-then.ts';
import type { PageServerLoad } from './$types';

export const load: PageServerLoad = async ({ locals, params, url }) => {
	const asOf = readAsOf(url, locals.locale);
	const { db } = locals.warehouse;
	const holdings = await readPlanHoldings(db, params.plan, asOf);
	if (!holdings) refuseUnknown(params.plan, locals.locale);
	const { plan } = holdings;
	const progress = planProgress(holdings, asOf);
	const record = measureRecord(holdings, progress, params.code, asOf);
	if (!record) refuseUnknown(`${params.plan} ${params.code}`, locals.locale);
	const [organisations, plans, links, articles, topical, document, indicators, then] =
		await Promise.all([
			listOrganisations(db),
			listPlans(db, asOf),
			listMeasureLinks(db, asOf),
			listArticles(db, plan.id),
			listActivities(db, { topicPlan: plan.id }, asOf),
			readSourceById(db, record.row.measure.source, asOf),
			readLinkedIndicators(db, holdings, progress, record.row.measure.code, asOf),
			deliveryThen(db, plan.id, record.row.measure.code, asOf)
		]);
	const { code } = params;
	const of = { plan: plan.id, code };
	return {
		newer: await readNewerData(db, { values: of, rows: ['activities', 'assessments'], of }, asOf),
		plan,
		record,
		years: progress.years,
		organisations: Object.fromEntries(organisations.map((one) => [one.id, one])),
		plans: Object.fromEntries(plans.map((one) => [one.id, one])),
		links: links.filter(
			({ from, to }) =>
				(from.plan === plan.id && from.code === params.code) ||
				(to.plan === plan.id && to.code === params.code)
		),
		articles: articles.filter(({ code }) => code === params.code),
		reported: holdings.activities.filter(({ code }) => code === params.code),
		history: historyOf(record.row, topical),
		document,
		indicators,
		then
	};
};
