import { setManifest } from '#lib/figures/set/set-manifest.ts';
import { readAsOf } from '#lib/server/read-request.ts';
import { newerOfFigures } from './newer-of-figures.ts';
import { readMembers } from './read-members.ts';
import { readBasketRequest } from './read-set-request.ts';
import { readSets } from './read-sets.ts';
import { titleOf } from './set-files.ts';
import type { PageServerLoad } from './$types';

export const load: PageServerLoad = async ({ locals, url }) => {
	const basket = readBasketRequest(locals, url);
	const members = await readMembers(locals, basket, url.origin);
	return {
		newerFigures: members.map(({ newer }) => newer),
		newer: newerOfFigures(members, readAsOf(url, locals.locale)),
		sets: readSets(locals).map((set) => ({
			id: set.id,
			title: titleOf(set, locals.locale),
			count: set.figures.length
		})),
		/** the figures of the address; none: the page is of the reader's own basket */
		shared:
			members.length > 0
				? setManifest(basket, members, locals.warehouse.meta.dataVersion).figures
				: null
	};
};
