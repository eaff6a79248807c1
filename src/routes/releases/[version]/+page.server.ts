import { listPlans } from '#lib/server/warehouse/queries/list-plans.ts';
import { listTopics } from '#lib/server/warehouse/queries/list-topics.ts';
import { readNewerData } from '#lib/server/warehouse/queries/read-newer-data.ts';
import { groupChanges } from './group-changes.ts';
import { readReleaseRequest } from './read-release-request.ts';
import type { PageServerLoad } from './$types';

/** More rows of a group are in the file only. */
const most = 200;

export const load: PageServerLoad = async ({ locals, params, url }) => {
	const { release, releases, changes, asOf } = await readReleaseRequest(
		locals,
		params.version,
		url
	);
	const { db } = locals.warehouse;
	const [topics, plans] = await Promise.all([listTopics(db), listPlans(db, asOf)]);
	const titles = new Map([...topics, ...plans].map((one) => [one.id, one]));
	const ids = (rows: readonly { id: string }[]): string[] => rows.map(({ id }) => id);
	return {
		newer: await readNewerData(db, { rows: ['releases'] }, asOf),
		release,
		latest: releases[0]?.version ?? release.version,
		isFirst: releases.at(-1)?.version === release.version,
		groups: groupChanges(changes, ids(topics), ids(plans)).map((group) => ({
			...group,
			titleJa: titles.get(group.id)?.titleJa ?? '',
			titleEn: titles.get(group.id)?.titleEn ?? '',
			changes: group.changes.slice(0, most),
			left: Math.max(0, group.changes.length - most)
		}))
	};
};
