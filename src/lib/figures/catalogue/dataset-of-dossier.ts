import type { Dossier } from '#lib/domain/dossier.ts';
import { parsePeriod } from '#lib/domain/period.ts';
import { describeIndicator, type Dataset } from './dataset.ts';

/** Describes the indicator of a dossier as catalogues do; only the title of its topic is not known here. */
export function datasetOfDossier(
	{ indicator, producer, observations }: Dossier,
	origin: string,
	dataVersion: string,
	asOf: string | null
): Dataset {
	let first: string | null = null;
	let last: string | null = null;
	for (const { period, value } of observations) {
		const found = value === null ? null : parsePeriod(period);
		if (!found) continue;
		if (first === null || found.first < first) first = found.first;
		if (last === null || found.last > last) last = found.last;
	}
	const described = describeIndicator(
		{
			id: indicator.id,
			title: { ja: indicator.titleJa, en: indicator.titleEn },
			definition: { ja: indicator.definitionJa, en: indicator.definitionEn },
			producer: { ja: producer.nameJa, en: producer.nameEn },
			topic: { ja: '', en: '' },
			unit: indicator.unit,
			first,
			last
		},
		origin,
		dataVersion,
		asOf
	);
	return { ...described, topic: null };
}
