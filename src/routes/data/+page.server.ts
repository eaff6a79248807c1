import { greatest } from 'd3-array';
import { observationColumns } from '#lib/figures/csv/observation-columns.ts';
import { readAsOf } from '#lib/server/read-request.ts';
import { countHoldings } from '#lib/server/warehouse/queries/count-holdings.ts';
import { listIndicators } from '#lib/server/warehouse/queries/list-indicators.ts';
import { listTableColumns } from '#lib/server/warehouse/queries/list-table-columns.ts';
import { explainedColumns } from '#lib/server/warehouse/to-arrow/observation-answer.ts';
import { readNewerData } from '#lib/server/warehouse/queries/read-newer-data.ts';
import type { PageServerLoad } from './$types';

export const load: PageServerLoad = async ({ locals, url }) => {
	const asOf = readAsOf(url, locals.locale);
	const { db } = locals.warehouse;
	const series = await listIndicators(db, asOf);
	const longest = greatest(series, ({ points }) => points.length);
	const columns = explainedColumns(observationColumns);
	return {
		newer: await readNewerData(db, { values: 'all', rows: ['documents', 'releases'] }, asOf),
		counts: await countHoldings(db, asOf),
		columns,
		tables: [
			{ name: 'observations' as const, columns: columns.map((name) => ({ name })) },
			...(await listTableColumns(db))
		],
		/** id of the indicator that examples read: the one with most values */
		example: longest?.indicator.id ?? '',
		origin: url.origin
	};
};
