import { ParameterReader } from '#lib/domain/parameter-reader.ts';
import { periodKinds } from '#lib/domain/period.ts';
import { selectIndicators } from '#lib/domain/select-indicators.ts';
import { readAsOf, refuseIssues } from '#lib/server/read-request.ts';
import { listHoldings } from '#lib/server/warehouse/queries/list-holdings.ts';
import { listIndicators } from '#lib/server/warehouse/queries/list-indicators.ts';
import { listTopics } from '#lib/server/warehouse/queries/list-topics.ts';
import { readNewerData } from '#lib/server/warehouse/queries/read-newer-data.ts';
import type { PageServerLoad } from './$types';

export const load: PageServerLoad = async ({ locals, url }) => {
	const { db } = locals.warehouse;
	const asOf = readAsOf(url, locals.locale);
	const topics = await listTopics(db);
	const read = new ParameterReader(url.searchParams);
	const filter = {
		q: read.text('q'),
		topic: read.choice(
			'topic',
			topics.map(({ id }) => id)
		),
		kind: read.choice('kind', periodKinds),
		official: read.flag('official'),
		points: read.choice('points', ['5']) === null ? null : 5,
		breakdown: read.flag('breakdown')
	};
	refuseIssues(read.issues, locals.locale);
	const [series, held] = await Promise.all([listIndicators(db, asOf), listHoldings(db, asOf)]);
	const holdings = new Map(held.map((row) => [row.indicator, row.holdings]));
	const nothing = { documents: 0, breakdowns: 0, prefectures: 0, hasPublic: false, kinds: [] };
	const entries = series.map((one) => ({
		...one,
		holdings: holdings.get(one.indicator.id) ?? nothing
	}));
	const kinds = periodKinds.filter((kind) =>
		held.some((row) => row.holdings.kinds.some((k) => k.kind === kind))
	);
	return {
		newer: await readNewerData(db, { values: 'all' }, asOf),
		topics,
		kinds,
		filter,
		entries: selectIndicators(entries, filter),
		total: entries.length
	};
};
