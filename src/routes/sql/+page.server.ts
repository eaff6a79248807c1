import { observationColumns } from '#lib/figures/csv/observation-columns.ts';
import { readAsOf } from '#lib/server/read-request.ts';
import { listTableColumns } from '#lib/server/warehouse/queries/list-table-columns.ts';
import { allObservations } from '#lib/server/warehouse/queries/published-observations.ts';
import {
	explainedColumns,
	observationAnswer
} from '#lib/server/warehouse/to-arrow/observation-answer.ts';
import engine from 'virtual:sql-engine';
import { listExamples } from './examples.ts';
import type { PageServerLoad } from './$types';

export const load: PageServerLoad = async ({ locals, url }) => {
	const asOf = readAsOf(url, locals.locale);
	const { db, meta } = locals.warehouse;
	const columns = explainedColumns(observationColumns);
	const { answer } = await observationAnswer(db, allObservations, asOf, meta.dataVersion, columns);
	answer.close();
	const observations = answer.columns.map(({ name, type }) => ({ name, type }));
	return {
		asOf,
		engine,
		query: url.searchParams.get('q') ?? listExamples(locals.locale)[0]?.sql ?? '',
		tables: [
			{ table: 'observations' as const, columns: observations },
			...(await listTableColumns(db))
		]
	};
};
