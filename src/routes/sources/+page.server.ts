import { pageSpan } from '#lib/domain/page-span.ts';
import { ParameterReader } from '#lib/domain/parameter-reader.ts';
import { sourceKinds } from '#lib/domain/source.ts';
import { readAsOf, refuseIssues } from '#lib/server/read-request.ts';
import { listDocuments } from '#lib/server/warehouse/queries/list-documents.ts';
import { listIssuers } from '#lib/server/warehouse/queries/list-issuers.ts';
import { readFreshness } from '#lib/server/warehouse/queries/read-freshness.ts';
import { listTopics } from '#lib/server/warehouse/queries/list-topics.ts';
import { readNewerData } from '#lib/server/warehouse/queries/read-newer-data.ts';
import type { PageServerLoad } from './$types';

const pageSize = 100;

export const load: PageServerLoad = async ({ locals, url }) => {
	const { db } = locals.warehouse;
	const asOf = readAsOf(url, locals.locale);
	const [topics, issuers] = await Promise.all([listTopics(db), listIssuers(db)]);
	const ids = (rows: readonly { id: string }[]): string[] => rows.map(({ id }) => id);
	const read = new ParameterReader(url.searchParams);
	const filter = {
		kind: read.choice('kind', sourceKinds),
		issuer: read.choice('issuer', ids(issuers)),
		topic: read.choice('topic', ids(topics)),
		text: read.text('text')
	};
	const page = read.whole('page', 1, 9999) ?? 1;
	refuseIssues(read.issues, locals.locale);
	const { counts, documents } = await listDocuments(db, filter, asOf, {
		limit: pageSize,
		offset: (page - 1) * pageSize
	});
	const total = counts
		.filter(({ kind }) => filter.kind === null || kind === filter.kind)
		.reduce((sum, count) => sum + count.documents, 0);
	const span = pageSpan(page, total, pageSize);
	if (page > span.pages) read.refuse('page', String(page), `1–${span.pages}`);
	refuseIssues(read.issues, locals.locale);
	const newer = await readNewerData(db, { rows: ['documents'] }, asOf);
	const freshness = await readFreshness(db, asOf);
	return {
		held: freshness?.held ?? null,
		/** by the last document of each series: when the next is expected */
		expected: Object.fromEntries(
			(freshness?.documents ?? []).map((one) => [one.source, one] as const)
		),
		newer,
		topics,
		issuers,
		filter,
		counts,
		documents,
		span
	};
};
