import { error } from '@sveltejs/kit';
import { readFigureRequest } from '../read-figure.ts';
import type { RequestHandler } from './$types';

export const GET: RequestHandler = async ({ locals, params, url }) => {
	const { content } = await readFigureRequest(locals, url);
	if (params.format !== 'svg') error(404);
	return new Response(content.svg, { headers: { 'Content-Type': 'image/svg+xml; charset=utf-8' } });
};
