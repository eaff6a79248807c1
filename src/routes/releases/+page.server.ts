import { readAsOf } from '#lib/server/read-request.ts';
import { listReleases } from '#lib/server/warehouse/queries/list-releases.ts';
import { readFreshness } from '#lib/server/warehouse/queries/read-freshness.ts';
import { listSources } from '#lib/server/warehouse/queries/read-sources.ts';
import { readNewerData } from '#lib/server/warehouse/queries/read-newer-data.ts';
import type { PageServerLoad } from './$types';

export const load: PageServerLoad = async ({ locals, url }) => {
	const asOf = readAsOf(url, locals.locale);
	const { db } = locals.warehouse;
	const [releases, freshness, sources] = await Promise.all([
		listReleases(db, asOf),
		readFreshness(db, asOf),
		listSources(db, asOf)
	]);
	const titles = new Map(sources.map((source) => [source.id, source]));
	return {
		newer: await readNewerData(db, { rows: ['releases', 'documents'] }, asOf),
		releases,
		freshness: freshness && {
			...freshness,
			documents: freshness.documents.map((one) => ({
				...one,
				titleJa: titles.get(one.source)?.titleJa ?? one.source,
				titleEn: titles.get(one.source)?.titleEn ?? one.source
			}))
		}
	};
};
