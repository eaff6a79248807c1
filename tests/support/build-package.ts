import type {
	Break,
	Breakdown,
	Category,
	Event,
	Gap,
	Indicator,
	Organisation
} from '#lib/domain/indicator.ts';
import type { Observation } from '#lib/domain/observation.ts';
import type { Source } from '#lib/domain/source.ts';
import type { Located } from '#lib/ingest/located.ts';
import { shapePlans } from '#lib/ingest/shape-plans.ts';
import type { DataPackage } from '#lib/ingest/package.ts';

/** The tables of a package that a test gives; each row only with what matters. */
export interface GivenTables {
	organisations?: Partial<Organisation>[];
	sources?: Partial<Source>[];
	indicators?: Partial<Indicator>[];
	breakdowns?: Partial<Breakdown>[];
	categories?: Partial<Category>[];
	observations?: Partial<Observation>[];
	gaps?: Partial<Gap>[];
	breaks?: Partial<Break>[];
	events?: Partial<Event>[];
}

/** Builds the tables of a package; table `gaps` stands in `gaps.csv`, its first row in row 2. */
export function buildPackage(given: GivenTables): DataPackage {
	return {
		topics: [],
		areas: [],
		organisations: locate('organisations', organisation, given.organisations),
		sources: locate('sources', source, given.sources),
		indicators: locate('indicators', indicator, given.indicators),
		breakdowns: locate('breakdowns', breakdown, given.breakdowns),
		categories: locate('categories', category, given.categories),
		observations: locate('observations', observation, given.observations),
		gaps: locate('gaps', gap, given.gaps),
		breaks: locate('breaks', seriesBreak, given.breaks),
		events: locate('events', event, given.events),
		plans: shapePlans(new Map())
	};
}

function locate<T>(name: string, usual: T, rows: Partial<T>[] = []): Located<T>[] {
	return rows.map((changes, i) => ({
		file: `${name}.csv`,
		row: i + 2,
		item: { ...usual, ...changes }
	}));
}

const organisation: Organisation = {
	id: 'agency',
	nameJa: '庁',
	nameEn: 'Agency',
	abbreviationJa: '',
	abbreviationEn: '',
	validFrom: '',
	validTo: '',
	successor: ''
};

const source: Source = {
	id: 'report',
	titleJa: '報告',
	titleEn: 'Report',
	publisher: '庁',
	issuer: 'agency',
	relays: '',
	kind: 'official',
	published: '2017-03-09',
	url: '',
	licence: '',
	retrieved: '',
	note: ''
};

const indicator: Indicator = {
	id: 'victims',
	topic: 'topic',
	titleJa: '被害者数',
	titleEn: 'Victims',
	measure: 'count',
	unit: '人',
	periodKinds: ['year'],
	polarity: 'none',
	definitionJa: '数',
	definitionEn: 'Count',
	producer: 'agency',
	sort: 10
};

const breakdown: Breakdown = { id: 'sex', titleJa: '性別', titleEn: 'Sex', parts: 'exhaustive' };

const category: Category = {
	breakdown: 'sex',
	id: 'female',
	labelJa: '女性',
	labelEn: 'Female',
	sort: 10
};

const observation: Observation = {
	indicator: 'victims',
	area: '00',
	period: '2016',
	breakdown: '',
	category: '',
	value: 112,
	qualifier: '',
	status: 'A',
	standing: 'stated',
	source: 'report',
	locator: 'p. 1',
	quote: '',
	derivation: '',
	note: ''
};

const gap: Gap = {
	indicator: 'victims',
	breakdown: '',
	category: '',
	area: '00',
	from: '2017',
	to: '2018',
	reason: 'not-published',
	noteJa: '',
	noteEn: '',
	source: ''
};

const seriesBreak: Break = {
	indicator: 'victims',
	breakdown: '',
	category: '',
	area: '',
	date: '2017-07-13',
	force: 'refuse',
	kind: 'law',
	noteJa: '改正',
	noteEn: 'Amended',
	event: ''
};

const event: Event = {
	id: 'law',
	date: '2017-07-13',
	titleJa: '改正',
	titleEn: 'Amended',
	kind: 'law',
	source: '',
	topics: []
};
