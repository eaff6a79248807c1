import { error } from '@sveltejs/kit';
import { env } from '$env/dynamic/private';
import { m } from '#lib/messages/index.ts';
import { readConfig } from '#lib/server/config.ts';
import { servedPackage, type ServedPackage } from '#lib/server/data-package/served-package.ts';
import { refuseAsOf } from './refuse-as-of.ts';

/**
 * Gives the package that the answers come from. @throws 400 for a past day; 503 where its files were
 * changed and the warehouse is not built of them yet
 */
export function readServedPackage(locals: App.Locals, url: URL): ServedPackage {
	refuseAsOf(url, locals.locale);
	const { dataDir } = readConfig([], env);
	const found = servedPackage(dataDir, locals.warehouse.meta.dataVersion);
	if (!found)
		error(503, { message: m.data_package_changed({}, { locale: locals.locale }), code: 'changed' });
	return found;
}
