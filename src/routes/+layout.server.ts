import { env } from '$env/dynamic/private';
import { parseAsOf } from '#lib/domain/parse-as-of.ts';
import type { LayoutServerLoad } from './$types';

export const load: LayoutServerLoad = ({ locals, url }) => ({
	locale: locals.locale,
	path: locals.path,
	asOf: parseAsOf(url.searchParams).asOf,
	contact: env['MIMAMORI_CONTACT'] ?? '',
	dataVersion: locals.warehouse.meta.dataVersion
});
