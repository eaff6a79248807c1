import type { Dossier } from '#lib/domain/dossier.ts';
import { isOfNationalTotal } from '#lib/domain/of-national-total.ts';
import { nation } from '#lib/domain/place-and-topic.ts';

/** Gives what of a dossier the chart of a comparison is drawn of: national totals and what bears on them. */
export function chartDossier(dossier: Dossier): Dossier {
	const observations = dossier.observations.filter(
		(one) => one.area === nation && one.breakdown === ''
	);
	const used = new Set(observations.map(({ source }) => source));
	const empty = { definitionJa: '', definitionEn: '' };
	return {
		...dossier,
		indicator: { ...dossier.indicator, ...empty },
		observations: observations.map((one) => ({
			...one,
			locator: '',
			quote: '',
			note: '',
			file: ''
		})),
		comparisons: [],
		sources: dossier.sources
			.filter(({ id }) => used.has(id))
			.map((one) => ({
				...one,
				titleJa: '',
				titleEn: '',
				publisher: '',
				url: '',
				licence: '',
				note: ''
			})),
		breakdowns: [],
		categories: [],
		areas: [],
		gaps: dossier.gaps.filter(isOfNationalTotal),
		breaks: dossier.breaks.filter(isOfNationalTotal),
		events: []
	};
}
