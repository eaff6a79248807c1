import { observationColumns } from '#lib/figures/csv/observation-columns.ts';
import { streamedAnswer } from '#lib/server/http/streamed-answer.ts';
import { observationAnswer } from '#lib/server/warehouse/to-arrow/observation-answer.ts';
import { readTableFilter } from '../read-table-request.ts';
import type { RequestHandler } from './$types';

export const GET: RequestHandler = async ({ locals, params, url }) => {
	const filter = await readTableFilter(locals, params.id, url);
	const { db, meta } = locals.warehouse;
	const answer = await observationAnswer(
		db,
		{ ...filter, indicator: params.id },
		filter.asOf,
		meta.dataVersion,
		[...observationColumns, 'data_version']
	);
	return streamedAnswer(locals, params.id, 'arrow', answer);
};
