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
import type { Area, Topic } from '#lib/domain/place-and-topic.ts';
import type { Source } from '#lib/domain/source.ts';
import type { CellReader } from './cell-reader.ts';
import type { Tables } from './check-keys.ts';
import type { Located } from './located.ts';
import { numberCells } from './number-cells.ts';
import { keepColumn, textColumns } from './observation-columns.ts';
import { shapePlans, type LocatedPlanTables } from './shape-plans.ts';
import { shapeRows } from './shape-rows.ts';
import type { TypedTable } from './typed-table.ts';

/** The tables of a package in the shapes of the subject. */
export interface DataPackage {
	topics: Located<Topic>[];
	areas: Located<Area>[];
	organisations: Located<Organisation>[];
	sources: Located<Source>[];
	indicators: Located<Indicator>[];
	breakdowns: Located<Breakdown>[];
	categories: Located<Category>[];
	observations: Located<Observation>[];
	gaps: Located<Gap>[];
	breaks: Located<Break>[];
	events: Located<Event>[];
	/** plans, the Act and desks; all empty where a package has none */
	plans: LocatedPlanTables;
}

/** The resources that a package must describe. */
export const requiredResources = [
	'topics',
	'areas',
	'organisations',
	'sources',
	'indicators',
	'breakdowns',
	'categories',
	'observations',
	'gaps',
	'breaks',
	'events'
] as const satisfies (keyof DataPackage)[];

type FigureTable = (typeof requiredResources)[number];

/** Gives the tables of a package in the shapes of the subject; a faulty cell reads as empty. */
export function shapePackage(tables: Tables): DataPackage {
	const shape = <T>(name: FigureTable, read: (cells: CellReader) => T): Located<T>[] =>
		shapeRows(tables.get(name), read);
	const observations = shape('observations', readObservation);
	keepColumns(observations, tables.get('observations'));
	return {
		topics: shape('topics', readTopic),
		areas: shape('areas', readArea),
		organisations: shape('organisations', readOrganisation),
		sources: shape('sources', readSource),
		indicators: shape('indicators', readIndicator),
		breakdowns: shape('breakdowns', readBreakdown),
		categories: shape('categories', readCategory),
		observations,
		gaps: shape('gaps', readGap),
		breaks: shape('breaks', readBreak),
		events: shape('events', readEvent),
		plans: shapePlans(tables)
	};
}

function keepColumns(rows: Located<Observation>[], table: TypedTable | undefined): void {
	if (table) for (const name of textColumns) keepColumn(rows, name, numberCells(table, name));
}

const readTopic = (r: CellReader): Topic => ({
	id: r.text('id'),
	titleJa: r.text('title_ja'),
	titleEn: r.text('title_en'),
	sort: r.number('sort') ?? 0,
	headlines: r.list('headlines')
});

const readArea = (r: CellReader): Area => ({
	id: r.text('id'),
	nameJa: r.text('name_ja'),
	nameEn: r.text('name_en')
});

const readOrganisation = (r: CellReader): Organisation => ({
	id: r.text('id'),
	nameJa: r.text('name_ja'),
	nameEn: r.text('name_en'),
	abbreviationJa: r.text('abbreviation_ja'),
	abbreviationEn: r.text('abbreviation_en'),
	validFrom: r.text('valid_from'),
	validTo: r.text('valid_to'),
	successor: r.text('successor')
});

const readSource = (r: CellReader): Source => ({
	id: r.text('id'),
	titleJa: r.text('title_ja'),
	titleEn: r.text('title_en'),
	publisher: r.text('publisher'),
	issuer: r.text('issuer'),
	relays: r.text('relays'),
	kind: r.text('kind'),
	published: r.text('published'),
	url: r.text('url'),
	licence: r.text('licence'),
	retrieved: r.text('retrieved'),
	note: r.text('note')
});

const readIndicator = (r: CellReader): Indicator => ({
	id: r.text('id'),
	topic: r.text('topic'),
	titleJa: r.text('title_ja'),
	titleEn: r.text('title_en'),
	measure: r.text('measure'),
	unit: r.text('unit'),
	periodKinds: r.list('period_kinds'),
	polarity: r.text('polarity'),
	definitionJa: r.text('definition_ja'),
	definitionEn: r.text('definition_en'),
	producer: r.text('producer'),
	sort: r.number('sort') ?? 0
});

const readBreakdown = (r: CellReader): Breakdown => ({
	id: r.text('id'),
	titleJa: r.text('title_ja'),
	titleEn: r.text('title_en'),
	parts: r.text('parts')
});

const readCategory = (r: CellReader): Category => ({
	breakdown: r.text('breakdown'),
	id: r.text('id'),
	labelJa: r.text('label_ja'),
	labelEn: r.text('label_en'),
	sort: r.number('sort') ?? 0
});

const readObservation = (r: CellReader): Observation => ({
	indicator: r.text('indicator'),
	area: r.text('area'),
	period: r.text('period'),
	breakdown: r.text('breakdown'),
	category: r.text('category'),
	value: r.number('value'),
	qualifier: r.text('qualifier'),
	status: r.text('status'),
	standing: r.text('standing'),
	source: r.text('source'),
	locator: r.text('locator'),
	quote: r.text('quote'),
	derivation: r.text('derivation'),
	note: r.text('note')
});

const readGap = (r: CellReader): Gap => ({
	indicator: r.text('indicator'),
	breakdown: r.text('breakdown'),
	category: r.text('category'),
	area: r.text('area'),
	from: r.text('from'),
	to: r.text('to'),
	reason: r.text('reason'),
	noteJa: r.text('note_ja'),
	noteEn: r.text('note_en'),
	source: r.text('source')
});

const readBreak = (r: CellReader): Break => ({
	indicator: r.text('indicator'),
	breakdown: r.text('breakdown'),
	category: r.text('category'),
	area: r.text('area'),
	date: r.text('date'),
	force: r.text('force'),
	kind: r.text('kind'),
	noteJa: r.text('note_ja'),
	noteEn: r.text('note_en'),
	event: r.text('event')
});

const readEvent = (r: CellReader): Event => ({
	id: r.text('id'),
	date: r.text('date'),
	titleJa: r.text('title_ja'),
	titleEn: r.text('title_en'),
	kind: r.text('kind'),
	source: r.text('source'),
	topics: r.list('topics')
});
