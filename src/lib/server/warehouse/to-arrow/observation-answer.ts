import { periodKinds } from '#lib/domain/period.ts';
import { provenanceOf } from '#lib/domain/provenance.ts';
import type { Database, StreamedAnswer } from '../database.ts';
import {
	publishedObservations,
	type ObservationChoice
} from '../queries/published-observations.ts';
import { readCodeBook, type CodeBook } from '../queries/read-code-book.ts';
import { lookUp, lookupKey, type Lookup } from './look-up.ts';

/** Observations on their way to a file. */
export interface ObservationAnswer {
	answer: StreamedAnswer;
	/** all values of its columns of codes */
	dictionaries: Record<string, readonly string[]>;
}

/** What the table of all observations tells beside the columns of an indicator's files. */
const explained = [
	'topic',
	'indicator_title_ja',
	'indicator_title_en',
	'area_name_ja',
	'area_name_en',
	'category_label_ja',
	'category_label_en',
	'source_title_en',
	'known_from'
];

/** Gives the columns of the table of all observations, given those of an indicator's files. */
export function explainedColumns(columns: readonly string[]): string[] {
	return [...columns, ...explained, 'data_version'];
}

/**
 * Answers with observations under the columns of data files, as of a day.
 *
 * @param columns names of the columns, in order
 */
export async function observationAnswer(
	db: Database,
	choice: ObservationChoice,
	asOf: string | null,
	dataVersion: string,
	columns: readonly string[]
): Promise<ObservationAnswer> {
	const book = await readCodeBook(db, choice.indicator, asOf);
	const answer = nameCategories(await db.stream(publishedObservations(choice, asOf)), book);
	return {
		answer: lookUp(answer, [...lookupsOf(book), versionOf(book, dataVersion)], columns),
		dictionaries: {
			indicator: book.indicators.map(({ id }) => id),
			area: book.areas.map(({ id }) => id),
			period: book.periods,
			period_kind: periodKinds,
			source: book.sources.map(({ id }) => id)
		}
	};
}

const categoryPlace = 'category_place';
const categoryKey = ({ breakdown, id }: CodeBook['categories'][0]): string =>
	lookupKey(breakdown, id);

/** Gives the places of categories as codes, so that what follows from them is read once each. */
function nameCategories(answer: StreamedAnswer, { categories }: CodeBook): StreamedAnswer {
	const names = ['', ...categories.map(categoryKey)];
	return {
		...answer,
		columns: answer.columns.map((column) =>
			column.name === categoryPlace ? { ...column, type: 'text', names } : column
		),
		close: () => answer.close()
	};
}

function lookupsOf({ indicators, areas, categories, sources }: CodeBook): Lookup[] {
	const of = <T>(
		name: string,
		by: readonly string[],
		items: readonly T[],
		key: (item: T) => string,
		value: (item: T) => string
	): Lookup => ({ name, by, values: new Map(items.map((item) => [key(item), value(item)])) });
	type Indicator = CodeBook['indicators'][0];
	type Source = CodeBook['sources'][0];
	const ofIndicator = (name: string, value: (indicator: Indicator) => string): Lookup =>
		of(name, ['indicator'], indicators, ({ id }) => id, value);
	const ofSource = (name: string, value: (source: Source) => string): Lookup =>
		of(name, ['source'], sources, ({ id }) => id, value);
	const ofArea = (name: string, value: (area: CodeBook['areas'][0]) => string): Lookup =>
		of(name, ['area'], areas, ({ id }) => id, value);
	const ofCategory = (name: string, value: (one: CodeBook['categories'][0]) => string): Lookup =>
		of(name, [categoryPlace], categories, categoryKey, value);
	return [
		ofIndicator('unit', ({ unit }) => unit),
		ofIndicator('topic', ({ topic }) => topic),
		ofIndicator('indicator_title_ja', ({ titleJa }) => titleJa),
		ofIndicator('indicator_title_en', ({ titleEn }) => titleEn),
		ofArea('area_name_ja', ({ nameJa }) => nameJa),
		ofArea('area_name_en', ({ nameEn }) => nameEn),
		ofCategory('breakdown', ({ breakdown }) => breakdown),
		ofCategory('category', ({ id }) => id),
		ofCategory('category_label_ja', ({ labelJa }) => labelJa),
		ofCategory('category_label_en', ({ labelEn }) => labelEn),
		ofSource('provenance', ({ kind }) => provenanceOf(kind)),
		ofSource('source_title', ({ titleJa }) => titleJa),
		ofSource('source_title_en', ({ titleEn }) => titleEn),
		ofSource('source_publisher', ({ publisher }) => publisher),
		ofSource('source_issuer', ({ issuer }) => issuer),
		ofSource('source_published', ({ published }) => published),
		ofSource('source_url', ({ url }) => url)
	];
}

/** The data version is the same in every row, so it may be looked up by any code. */
function versionOf({ indicators }: CodeBook, dataVersion: string): Lookup {
	const values = new Map(indicators.map(({ id }) => [id, dataVersion]));
	return { name: 'data_version', by: ['indicator'], values };
}
