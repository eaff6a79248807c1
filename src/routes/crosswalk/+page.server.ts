import { ParameterReader } from '#lib/domain/parameter-reader.ts';
import { largestPair, linksOf, planPairs } from '#lib/domain/plan/crosswalk.ts';
import { linkRelations } from '#lib/domain/plan/plan.ts';
import { readAsOf, refuseIssues } from '#lib/server/read-request.ts';
import { listMeasureLinks } from '#lib/server/warehouse/queries/list-measure-links.ts';
import { listPlans } from '#lib/server/warehouse/queries/list-plans.ts';
import { readNewerData } from '#lib/server/warehouse/queries/read-newer-data.ts';
import type { PageServerLoad } from './$types';

export const load: PageServerLoad = async ({ locals, url }) => {
	const { db } = locals.warehouse;
	const asOf = readAsOf(url, locals.locale);
	const [allPlans, allLinks, plans, links] = await Promise.all([
		listPlans(db, null),
		listMeasureLinks(db, null),
		listPlans(db, asOf),
		listMeasureLinks(db, asOf)
	]);
	const everyPair = planPairs(allLinks, allPlans);
	const read = new ParameterReader(url.searchParams);
	const asked = read.choice(
		'pair',
		everyPair.map(({ id }) => id)
	);
	const relation = read.choice('relation', linkRelations);
	refuseIssues(read.issues, locals.locale);
	const pairs = planPairs(links, plans);
	const pair = asked === null ? largestPair(pairs) : everyPair.find(({ id }) => id === asked);
	return {
		newer: await readNewerData(db, { rows: ['links'] }, asOf),
		pairs,
		filter: { pair: asked, relation },
		/** the pair that is shown: the one asked for, or the one with the most links */
		pair: pair ?? null,
		links: pair ? linksOf(links, pair.id, relation) : []
	};
};
