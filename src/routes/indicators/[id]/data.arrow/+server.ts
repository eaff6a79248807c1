import { observationColumns } from '#lib/figures/csv/observation-columns.ts';
import { arrowAnswer } from '#lib/server/http/arrow-answer.ts';
import { observationAnswer } from '#lib/server/warehouse/to-arrow/observation-answer.ts';
import { readTableFilter } from '../read-table-request.ts';
import type { RequestHandler } from './$types';

export const GET: RequestHandler = async ({ locals, params, url }) => {
	const filter = await readTableFilter(locals, params.id, url);
	const { db, meta } = locals.warehouse;
	const { answer, dictionaries } = await observationAnswer(
		db,
		{ ...filter, indicator: params.id },
		filter.asOf,
		meta.dataVersion,
		[...observationColumns, 'data_version']
	);
	return arrowAnswer(locals, params.id, answer, { dictionaries });
};
