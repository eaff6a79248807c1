import { zipPackage } from '#lib/server/data-package/zip-package.ts';
import { fileHeaders } from '#lib/server/http/file-headers.ts';
import { bodyOf } from '#lib/server/http/with-end.ts';
import { readServedPackage } from '../read-package.ts';
import type { RequestHandler } from './$types';

export const GET: RequestHandler = ({ locals, url }) => {
	const served = readServedPackage(locals, url);
	locals.streamed = true;
	const { dataVersion, packageName } = locals.warehouse.meta;
	return new Response(bodyOf(zipPackage(served)), {
		headers: fileHeaders('application/zip', packageName, dataVersion, 'zip')
	});
};
