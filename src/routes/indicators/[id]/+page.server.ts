import { readIndicatorRequest } from './read-indicator-request.ts';
import type { PageServerLoad } from './$types';

export const csr = true;

export const load: PageServerLoad = ({ locals, params, url }) =>
	readIndicatorRequest(locals, params.id, url);
