import { setManifest } from '#lib/figures/set/set-manifest.ts';
import { readAsOf } from '#lib/server/read-request.ts';
import { newerOfFigures } from '../../newer-of-figures.ts';
import { readMembers } from '../../read-members.ts';
import { readSetRequest } from '../../read-set-request.ts';
import { titleOf } from '../../set-files.ts';
import type { PageServerLoad } from './$types';

export const load: PageServerLoad = async ({ locals, params, url }) => {
	const set = readSetRequest(locals, params.set, url);
	const members = await readMembers(locals, set, url.origin);
	return {
		newer: newerOfFigures(members, readAsOf(url, locals.locale)),
		id: set.id,
		title: titleOf(set, locals.locale),
		language: set.language,
		newerFigures: members.map(({ newer }) => newer),
		manifest: setManifest(set, members, locals.warehouse.meta.dataVersion)
	};
};
