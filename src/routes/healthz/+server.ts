import { version } from '$app/environment';
import { json } from '@sveltejs/kit';
import { warehouse } from '#lib/server/warehouse/service.ts';
import type { RequestHandler } from './$types';

export const GET: RequestHandler = ({ locals }) =>
	json(
		{
			status: 'ok',
			dataVersion: locals.warehouse.meta.dataVersion,
			siteVersion: version,
			warehouse: warehouse().report()
		},
		{ headers: { 'Cache-Control': 'no-store' } }
	);
