import { listedRelations } from '#lib/domain/listed-relation.ts';
import { pageSpan } from '#lib/domain/page-span.ts';
import { ParameterReader } from '#lib/domain/parameter-reader.ts';
import { firstYear, lastYear } from '#lib/domain/period.ts';
import { readAsOf, refuseIssues } from '#lib/server/read-request.ts';
import { listComparisonChoices } from '#lib/server/warehouse/queries/list-comparison-choices.ts';
import { listComparisons } from '#lib/server/warehouse/queries/list-comparisons.ts';
import { listOrganisations } from '#lib/server/warehouse/queries/list-organisations.ts';
import { listTopics } from '#lib/server/warehouse/queries/list-topics.ts';
import { readNewerData } from '#lib/server/warehouse/queries/read-newer-data.ts';
import type { PageServerLoad } from './$types';

const pageSize = 50;

export const load: PageServerLoad = async ({ locals, url }) => {
	const { db } = locals.warehouse;
	const asOf = readAsOf(url, locals.locale);
	const [topics, organisations, choices] = await Promise.all([
		listTopics(db),
		listOrganisations(db),
		listComparisonChoices(db, asOf)
	]);
	const ids = (rows: readonly { id: string }[]): string[] => rows.map(({ id }) => id);
	const read = new ParameterReader(url.searchParams);
	const filter = {
		relation: read.choice('relation', listedRelations) ?? 'revision',
		topic: read.choice('topic', ids(topics)),
		issuer: read.choice('issuer', ids(organisations)),
		year: read.whole('year', firstYear, lastYear)
	};
	const page = read.whole('page', 1, 9999) ?? 1;
	refuseIssues(read.issues, locals.locale);
	const { counts, comparisons } = await listComparisons(db, filter, asOf, {
		limit: pageSize,
		offset: (page - 1) * pageSize
	});
	const span = pageSpan(page, counts[filter.relation], pageSize);
	if (page > span.pages) read.refuse('page', String(page), `1–${span.pages}`);
	refuseIssues(read.issues, locals.locale);
	const issuers = organisations.filter(({ id }) => choices.issuers.includes(id));
	const newer = await readNewerData(db, { rows: ['comparisons'] }, asOf);
	return { newer, topics, issuers, years: choices.years, filter, counts, comparisons, span };
};
