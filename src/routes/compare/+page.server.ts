import { writeCompare } from '#lib/charts/panels/compare-spec.ts';
import { listTopics } from '#lib/server/warehouse/queries/list-topics.ts';
import { readNewerData } from '#lib/server/warehouse/queries/read-newer-data.ts';
import { compareBoxes } from './compare-boxes.ts';
import { chartDossier } from './own/chart-dossier.ts';
import { panelChoices } from './own/panel-choices.ts';
import { readCompareRequest } from './read-compare-request.ts';
import type { PageServerLoad } from './$types';

export const load: PageServerLoad = async ({ locals, url }) => {
	const answer = await readCompareRequest(locals, url);
	const { content, choices, ...rest } = answer;
	const boxes = compareBoxes(content.index !== null);
	const placed = { wide: content.place(boxes.wide), narrow: content.place(boxes.narrow) };
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
		overlay: {
			dossiers: panels.map(({ dossier }) => chartDossier(dossier)),
			choices: panelChoices(panels, locals.locale)
		},
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
