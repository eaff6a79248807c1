import type { DatedSource } from '#lib/domain/dossier.ts';
import type { Break, Gap, Indicator } from '#lib/domain/indicator.ts';
import { parsePeriod } from '#lib/domain/period.ts';
import type { TopicFigures, TopicValue } from '#lib/domain/topic-figures.ts';
import { source } from './dossier.ts';

/** A national total for tests: final, of the issuing body's own document. */
export function topicValue(
	indicator: string,
	period: string,
	value: number | null,
	changes: Partial<TopicValue> = {}
): TopicValue {
	return {
		id: 1,
		indicator,
		period,
		periodKind: parsePeriod(period)?.kind ?? 'year',
		value,
		qualifier: '',
		status: 'A',
		derivation: '',
		source: 'npa-2020',
		provenance: 'own',
		revised: false,
		...changes
	};
}

/** Annual totals from a year on; null leaves a hole. */
export function topicValues(
	indicator: string,
	from: number,
	values: readonly (number | null)[]
): TopicValue[] {
	return values.flatMap((value, i) =>
		value === null ? [] : [topicValue(indicator, String(from + i), value)]
	);
}

/** A topic for tests; its gaps and breaks are of the indicator `cases` unless they name another. */
export function topicFigures(given: {
	indicators?: string[];
	values: TopicValue[];
	gaps?: Partial<Gap>[];
	breaks?: Partial<Break>[];
	sources?: DatedSource[];
}): TopicFigures {
	return {
		topic: { id: 'test', titleJa: '分野', titleEn: 'Topic', sort: 10, headlines: [] },
		indicators: (given.indicators ?? ['cases']).map(indicator),
		values: given.values,
		gaps: (given.gaps ?? []).map((changes) => ({ ...gap, ...changes })),
		breaks: (given.breaks ?? []).map((changes) => ({ ...seriesBreak, ...changes })),
		sources: given.sources ?? [source()]
	};
}

function indicator(id: string): Indicator {
	return {
		id,
		topic: 'test',
		titleJa: `指標${id}`,
		titleEn: `Indicator ${id}`,
		measure: 'count',
		unit: '件',
		periodKinds: ['year'],
		polarity: 'none',
		definitionJa: '数',
		definitionEn: 'Count',
		producer: 'npa',
		sort: 10
	};
}

const gap: Gap = {
	indicator: 'cases',
	breakdown: '',
	category: '',
	area: '00',
	from: '2015',
	to: '2015',
	reason: 'not-held-here',
	noteJa: '',
	noteEn: '',
	source: ''
};

const seriesBreak: Break = {
	indicator: 'cases',
	breakdown: '',
	category: '',
	area: '',
	date: '2015',
	force: 'refuse',
	kind: 'law',
	noteJa: '改正',
	noteEn: 'Amended',
	event: ''
};
