import { writeCompare } from '#lib/charts/panels/compare-spec.ts';
import { listTopics } from '#lib/server/warehouse/queries/list-topics.ts';
import { readNewerData } from '#lib/server/warehouse/queries/read-newer-data.ts';
import { readCompareRequest } from './read-compare-request.ts';
import type { PageServerLoad } from './$types';

export const load: PageServerLoad = async ({ locals, url }) => {
	const answer = await readCompareRequest(locals, url);
	const { content, choices, ...rest } = answer;
	const placed = {
		wide: content.place({ width: 1080, height: content.index ? 460 : 200, size: 14 }),
		narrow: content.place({ width: 360, height: content.index ? 360 : 170, size: 12 })
	};
	const { panels, index, mixed, key, notices, words, description } = content;
	const choice = choices.map(({ id, topic, titleJa, titleEn }) => ({
		id,
		topic,
		titleJa,
		titleEn
	}));
	return {
		...rest,
		content: { spec: answer.spec, panels, index, mixed, key, notices, words, description },
		placed,
		choices: choice,
		topics: await listTopics(locals.warehouse.db),
		newer: await readNewerData(
			locals.warehouse.db,
			{ values: { totals: answer.spec.indicators } },
			answer.spec.asOf
		),
		query: writeCompare(answer.spec).toString()
	};
};
