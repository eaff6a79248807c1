import { readAsOf } from '#lib/server/read-request.ts';
import engine from 'virtual:sql-engine';
import { describeTables } from './describe-tables.ts';
import { listExamples } from './examples.ts';
import type { PageServerLoad } from './$types';

export const load: PageServerLoad = async ({ locals, url }) => ({
	asOf: readAsOf(url, locals.locale),
	engine,
	query: url.searchParams.get('q') ?? listExamples(locals.locale)[0]?.sql ?? '',
	tables: await describeTables(locals.warehouse)
});
