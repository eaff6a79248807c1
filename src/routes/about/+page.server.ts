import { readAsOf } from '#lib/server/read-request.ts';
import type { PageServerLoad } from './$types';

export const load: PageServerLoad = ({ locals, url }) => {
	readAsOf(url, locals.locale);
	return {};
};
