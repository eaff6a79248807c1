import { machineCsv } from '#lib/figures/csv/csv-file.ts';
import { changeCells, changeColumns } from '#lib/ingest/releases/changes-file.ts';
import { readReleaseRequest } from '../read-release-request.ts';
import type { RequestHandler } from './$types';

export const GET: RequestHandler = async ({ locals, params, url }) => {
	const { changes } = await readReleaseRequest(locals, params.version, url);
	return new Response(machineCsv(changeColumns, changes.map(changeCells)), {
		headers: {
			'Content-Type': 'text/csv; charset=utf-8',
			'Content-Disposition': `attachment; filename="changes_${params.version}.csv"`
		}
	});
};
