import { compareContent, type CompareContent } from '#lib/charts/panels/compare-content.ts';
import type { OverlaidSeries } from '#lib/charts/overlay/own-panels.ts';
import type { CompareSpec } from '#lib/charts/panels/compare-spec.ts';
import type { DatedObservation, Dossier } from '#lib/domain/dossier.ts';
import type { Break } from '#lib/domain/indicator.ts';
import type { Locale } from '#lib/messages/index.ts';
import { dossier, observation } from './dossier.ts';

/** A dossier of one indicator with national values by period; null leaves a hole. */
export function seriesOf(
	id: string,
	values: Readonly<Record<string, number | null>>,
	changes: Partial<Dossier> = {}
): Dossier {
	const plain = dossier();
	const observations = Object.entries(values).flatMap(([period, value], i): DatedObservation[] =>
		value === null ? [] : [observation(i + 1, period, value, { indicator: id })]
	);
	return {
		...plain,
		indicator: { ...plain.indicator, id, titleJa: `指標${id}`, titleEn: `Indicator ${id}` },
		observations,
		...changes
	};
}

/** A break of the total of an indicator. */
export function breakOf(indicator: string, date: string, force: Break['force']): Break {
	return {
		indicator,
		breakdown: '',
		category: '',
		area: '',
		date,
		force,
		kind: 'law',
		noteJa: '対象の変更',
		noteEn: 'The scope changed',
		event: ''
	};
}

/** The content of a comparison of all of the dossiers, with series of a reader's own file over it. */
export function compare(
	dossiers: readonly Dossier[],
	changes: Partial<CompareSpec> = {},
	locale: Locale = 'ja',
	own: readonly OverlaidSeries[] = []
): CompareContent {
	const spec: CompareSpec = {
		indicators: dossiers.map(({ indicator }) => indicator.id),
		view: 'panels',
		base: null,
		kind: null,
		from: null,
		to: null,
		years: 'western',
		publicOnly: false,
		asOf: null,
		...changes
	};
	return compareContent(dossiers, spec, locale, own);
}
