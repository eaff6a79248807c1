import { indicatorWorkbook } from '#lib/figures/indicator/indicator-workbook.ts';
import { pageHref } from '#lib/messages/locale-path.ts';
import { fileHeaders } from '#lib/server/http/file-headers.ts';
import { readTableRequest } from '../read-table-request.ts';
import type { RequestHandler } from './$types';

const filters = ['kind', 'from', 'to', 'public'];

export const GET: RequestHandler = async ({ locals, params, url }) => {
	const { records, dossier, spec } = await readTableRequest(locals, params.id, url);
	const { locale } = locals;
	const { dataVersion } = locals.warehouse.meta;
	const filter = filters
		.flatMap((name) => url.searchParams.getAll(name).map((value) => [name, value] as const))
		.filter(([, value]) => value !== '')
		.map(([name, value]) => `${name}=${value}`)
		.join(' ');
	const address = url.origin + pageHref(locale, `/indicators/${params.id}`, spec.asOf);
	const file = {
		dossier,
		records,
		years: spec.years,
		asOf: spec.asOf,
		dataVersion,
		address,
		filter
	};
	return new Response(await indicatorWorkbook(file, locale), {
		headers: fileHeaders(
			'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
			params.id,
			dataVersion,
			'xlsx'
		)
	});
};
