import { error } from '@sveltejs/kit';
import { m } from '#lib/messages/index.ts';
import { fileHeaders } from '#lib/server/http/file-headers.ts';
import { partOfFile, readRange } from '#lib/server/http/file-part.ts';
import { refuseAsOf } from '../refuse-as-of.ts';
import type { RequestHandler } from './$types';

export const GET: RequestHandler = async ({ locals, request, url }) => {
	refuseAsOf(url, locals.locale);
	const { file, meta } = locals.warehouse;
	if (!file)
		error(404, {
			message: m.data_no_file({}, { locale: locals.locale }),
			code: 'not-found'
		});
	const { size } = await file.stat();
	const range = readRange(request.headers, size);
	if (range === 'outside')
		error(416, {
			message: m.data_range_outside({ size }, { locale: locals.locale }),
			code: 'range'
		});
	locals.streamed = true;
	const { first, last } = range ?? { first: 0, last: size - 1 };
	const headers: Record<string, string> = {
		...fileHeaders('application/vnd.duckdb', 'warehouse', meta.dataVersion, 'duckdb'),
		'Accept-Ranges': 'bytes',
		'Content-Length': String(last - first + 1)
	};
	if (range) headers['Content-Range'] = `bytes ${first}-${last}/${size}`;
	return new Response(partOfFile(file, first, last), { status: range ? 206 : 200, headers });
};
