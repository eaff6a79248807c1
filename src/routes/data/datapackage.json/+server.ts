import { json } from '@sveltejs/kit';
import { m } from '#lib/messages/index.ts';
import { writeDescriptor } from '#lib/server/data-package/write-descriptor.ts';
import { directoryFiles } from '#lib/server/package-files.ts';
import { readServedPackage } from '../read-package.ts';
import type { RequestHandler } from './$types';

export const GET: RequestHandler = ({ locals, url }) => {
	const { dir } = readServedPackage(locals, url);
	const { dataVersion } = locals.warehouse.meta;
	return json(
		writeDescriptor(directoryFiles(dir), {
			homepage: `${url.origin}/data`,
			folder: `${url.origin}/data/package/`,
			dataVersion,
			rights: `${m.data_rights({}, { locale: 'en' })} / ${m.data_rights({}, { locale: 'ja' })}`
		})
	);
};
