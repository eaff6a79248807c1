import { writeCompare } from '#lib/charts/panels/compare-spec.ts';
import { compareFile } from '#lib/figures/svg/compare-file.ts';
import { pageHref } from '#lib/messages/locale-path.ts';
import { refuseIssues } from '#lib/server/read-request.ts';
import { compareTitle } from '../compare-title.ts';
import { readCompareRequest } from '../read-compare-request.ts';
import type { RequestHandler } from './$types';

export const GET: RequestHandler = async ({ locals, url }) => {
	const { spec, set, content } = await readCompareRequest(locals, url);
	const { locale } = locals;
	if (spec.indicators.length === 0)
		refuseIssues([{ type: 'parameter/value', parameter: 'i', value: '', expected: 'id' }], locale);
	const { dataVersion } = locals.warehouse.meta;
	const address = `${url.origin}${pageHref(locale, '/compare')}?${writeCompare(spec).toString()}`;
	const title = compareTitle(set, content, locale);
	return new Response(compareFile(content, title, { dataVersion, address }, locale), {
		headers: { 'Content-Type': 'image/svg+xml; charset=utf-8' }
	});
};
