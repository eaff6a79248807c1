import type { DatedObservation, DatedSource, Dossier } from '#lib/domain/dossier.ts';
import { parsePeriod } from '#lib/domain/period.ts';

/** A document for tests: the police's own, published the year after. */
export function source(changes: Partial<DatedSource> = {}): DatedSource {
	return {
		id: 'npa-2020',
		titleJa: '検挙状況',
		titleEn: 'Cases cleared',
		publisher: '警察庁',
		issuer: 'npa',
		relays: '',
		kind: 'official',
		published: '2020-03-12',
		url: '',
		licence: '',
		retrieved: '',
		note: '',
		knownFrom: '2020-03-12',
		...changes
	};
}

/** A current national total for tests. */
export function observation(
	id: number,
	period: string,
	value: number | null,
	changes: Partial<DatedObservation> = {}
): DatedObservation {
	return {
		id,
		indicator: 'cases',
		area: '00',
		period,
		periodKind: parsePeriod(period)?.kind ?? 'year',
		breakdown: '',
		category: '',
		value,
		qualifier: '',
		status: 'A',
		standing: 'stated',
		source: 'npa-2020',
		locator: '',
		quote: value === null ? '' : `検挙件数は${value}件`,
		derivation: '',
		note: '',
		file: 'observations/test.csv',
		fileRow: id + 1,
		knownFrom: '2020-03-12',
		currentFrom: '2020-03-12',
		currentUntil: null,
		...changes
	};
}

/** A dossier for tests: one indicator with the given observations. */
export function dossier(changes: Partial<Dossier> = {}): Dossier {
	return {
		indicator: {
			id: 'cases',
			topic: 'test',
			titleJa: '検挙件数',
			titleEn: 'Cases cleared',
			measure: 'count',
			unit: '件',
			periodKinds: ['year', 'half'],
			polarity: 'none',
			definitionJa: '期間中に検挙した件数。',
			definitionEn: 'Cases cleared in the period.',
			producer: 'npa',
			sort: 10
		},
		producer: {
			id: 'npa',
			nameJa: '警察庁',
			nameEn: 'National Police Agency',
			abbreviationJa: '',
			abbreviationEn: 'NPA',
			validFrom: '',
			validTo: '',
			successor: ''
		},
		observations: [],
		comparisons: [],
		sources: [source()],
		breakdowns: [],
		categories: [],
		areas: [{ id: '00', nameJa: '全国', nameEn: 'Japan' }],
		gaps: [],
		breaks: [],
		events: [],
		...changes
	};
}

/** Annual totals from a year on; null leaves a hole. */
export function annual(from: number, values: readonly (number | null)[]): DatedObservation[] {
	return values.flatMap((value, i) =>
		value === null ? [] : [observation(i + 1, String(from + i), value)]
	);
}
