import { version } from '$app/environment';
import { json } from '@sveltejs/kit';
import type { RequestHandler } from './$types';

export const GET: RequestHandler = ({ locals }) =>
	json(
		{ status: 'ok', dataVersion: locals.warehouse.meta.dataVersion, siteVersion: version },
		{ headers: { 'Cache-Control': 'no-store' } }
	);
