import { svgFile } from '#lib/figures/svg/svg-file.ts';
import { pageHref } from '#lib/messages/locale-path.ts';
import { writeSpec } from '#lib/charts/spec/write-spec.ts';
import { readIndicatorRequest } from '../read-indicator-request.ts';
import type { RequestHandler } from './$types';

export const GET: RequestHandler = async ({ locals, params, url }) => {
	const { dossier, spec, context, denominators } = await readIndicatorRequest(
		locals,
		params.id,
		url
	);
	const query = writeSpec(spec, context).toString();
	const page =
		pageHref(locals.locale, `/indicators/${params.id}`) + (query === '' ? '' : `?${query}`);
	const { dataVersion } = locals.warehouse.meta;
	const edition = { dataVersion, address: url.origin + page };
	return new Response(svgFile(dossier, spec, edition, locals.locale, denominators), {
		headers: { 'Content-Type': 'image/svg+xml; charset=utf-8' }
	});
};
