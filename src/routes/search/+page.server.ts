import { pageSpan } from '#lib/domain/page-span.ts';
import { ParameterReader } from '#lib/domain/parameter-reader.ts';
import { findEntries } from '#lib/domain/search/find-entries.ts';
import { searchKinds } from '#lib/domain/search/search-entry.ts';
import { readAsOf, refuseIssues } from '#lib/server/read-request.ts';
import { readSearchIndex } from '#lib/server/search-index.ts';
import { readNewerData } from '#lib/server/warehouse/queries/read-newer-data.ts';
import { wordResult } from './word-result.ts';
import type { PageServerLoad } from './$types';

/** How many of each kind stand together, and how many where one kind is asked for. */
const few = 10;
const pageSize = 50;

export const load: PageServerLoad = async ({ locals, url }) => {
	const { locale } = locals;
	const asOf = readAsOf(url, locale);
	const read = new ParameterReader(url.searchParams);
	const q = read.text('q');
	const kind = read.choice('kind', searchKinds);
	const page = read.whole('page', 1, 9999) ?? 1;
	refuseIssues(read.issues, locale);
	const groups = q === '' ? [] : findEntries(q, await readSearchIndex(locals.warehouse.db, asOf));
	const asked = groups.filter((group) => kind === null || group.kind === kind);
	const total = kind === null ? 0 : (asked[0]?.entries.length ?? 0);
	const span = pageSpan(page, total, pageSize);
	if (page > span.pages) read.refuse('page', String(page), `1–${span.pages}`);
	refuseIssues(read.issues, locale);
	const [from, to] = kind === null ? [0, few] : [(page - 1) * pageSize, page * pageSize];
	return {
		newer: await readNewerData(
			locals.warehouse.db,
			{ rows: ['documents', 'plans', 'activities'] },
			asOf
		),
		q,
		kind,
		span,
		counts: groups.map((group) => ({ kind: group.kind, count: group.entries.length })),
		groups: asked.map((group) => ({
			kind: group.kind,
			count: group.entries.length,
			results: group.entries.slice(from, to).map((entry) => wordResult(entry, q, locale))
		}))
	};
};
