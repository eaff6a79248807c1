import { json } from '@sveltejs/kit';
import { refuseUnknown } from '#lib/server/read-request.ts';
import { describeTables } from '../../../sql/describe-tables.ts';
import { tableSchema } from '../../table-schema.ts';
import type { RequestHandler } from './$types';

export const GET: RequestHandler = async ({ locals, params }) => {
	const tables = await describeTables(locals.warehouse);
	const table = tables.find(({ name }) => name === params.table);
	if (!table) refuseUnknown(params.table, locals.locale);
	return json(tableSchema(table));
};
