import { readAsOf } from '#lib/server/read-request.ts';
import engine from 'virtual:sql-engine';
import { readNewerData } from '#lib/server/warehouse/queries/read-newer-data.ts';
import { describeTables } from './describe-tables.ts';
import { listExamples } from './examples.ts';
import type { PageServerLoad } from './$types';

export const load: PageServerLoad = async ({ locals, url }) => {
	const asOf = readAsOf(url, locals.locale);
	return {
		asOf,
		engine,
		query: url.searchParams.get('q') ?? listExamples(locals.locale)[0]?.sql ?? '',
		tables: await describeTables(locals.warehouse),
		newer: await readNewerData(
			locals.warehouse.db,
			{ values: 'all', rows: ['documents', 'activities', 'releases'] },
			asOf
		)
	};
};
