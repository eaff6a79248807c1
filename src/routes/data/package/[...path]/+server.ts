import { createReadStream } from 'node:fs';
import { join } from 'node:path';
import { Readable } from 'node:stream';
import { refuseUnknown } from '#lib/server/read-request.ts';
import { readServedPackage } from '../../read-package.ts';
import type { RequestHandler } from './$types';

export const GET: RequestHandler = ({ locals, params, url }) => {
	const { dir, paths } = readServedPackage(locals, url);
	const { path } = params;
	if (!paths.includes(path)) refuseUnknown(path, locals.locale);
	const type = path.endsWith('.json') ? 'application/json' : 'text/csv';
	locals.streamed = true;
	const body = Readable.toWeb(createReadStream(join(dir, path))) as ReadableStream<Uint8Array>;
	return new Response(body, { headers: { 'Content-Type': `${type}; charset=utf-8` } });
};
