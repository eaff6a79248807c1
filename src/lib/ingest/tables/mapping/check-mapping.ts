import type { Source } from '#lib/domain/source.ts';
import type { IssueLog } from '../../issue.ts';
import { nearest } from '../../nearest.ts';
import { columnName } from '../../table-columns.ts';
import type { Vocabulary } from '../read/vocabulary.ts';
import { checkLayout } from './check-layout.ts';
import type { ImportMapping, MappedSource, Meaning } from './mapping.ts';

/** What a mapping may name. */
export interface KnownNames {
	vocabulary: Vocabulary;
	/** listed documents by id */
	sources: ReadonlyMap<string, Source>;
	/** ids of bodies */
	organisations: ReadonlySet<string>;
}

const required = ['title_ja', 'title_en', 'publisher', 'issuer', 'kind'] as const;

/**
 * Checks that a mapping names only what the package has, each stranger with the nearest known name, and that
 * its columns and rows do not overlap. A document that is not listed needs the cells of a row of sources.csv.
 *
 * @param file path or name of the mapping, for messages; paths within it are `tables.[0].texts.男.parts.sex`
 */
export function checkMapping(
	mapping: ImportMapping,
	file: string,
	known: KnownNames,
	log: IssueLog
): void {
	checkSource(mapping.source, file, known, log);
	const names = namesOf(known.vocabulary);
	for (const [i, table] of mapping.tables.entries()) {
		const path = `tables.[${i}]`;
		checkLayout(table, path, file, log);
		if (table.all) checkMeaning(table.all, `${path}.all`, file, names, log);
		for (const [text, meaning] of Object.entries(table.texts ?? {}))
			checkMeaning(meaning, `${path}.texts.${text}`, file, names, log);
	}
}

/** Gives the document of a mapping as a row of the package: as it is listed, or as the mapping words it. */
export function sourceOf(given: MappedSource, listed: ReadonlyMap<string, Source>): Source {
	return (
		listed.get(given.id) ?? {
			id: given.id,
			titleJa: given.title_ja ?? '',
			titleEn: given.title_en ?? '',
			publisher: given.publisher ?? '',
			issuer: given.issuer ?? '',
			relays: given.relays ?? '',
			kind: given.kind ?? 'other',
			published: given.published ?? '',
			url: given.url ?? '',
			licence: given.licence ?? '',
			retrieved: given.retrieved ?? '',
			note: given.note ?? ''
		}
	);
}

function checkSource(
	source: MappedSource,
	file: string,
	{ sources, organisations }: KnownNames,
	log: IssueLog
): void {
	const at = (column: string) => ({ file, row: null, column: `source.${column}` });
	const listed = sources.get(source.id);
	if (listed) {
		for (const [name, held] of Object.entries(listed) as [string, string][]) {
			const given = source[columnName(name) as keyof MappedSource];
			if (given !== undefined && given !== held)
				log.add('mapping/value', at(columnName(name)), {
					severity: 'warning',
					value: given,
					expected: held
				});
		}
		return;
	}
	for (const column of required)
		if ((source[column] ?? '') === '') log.add('cell/required', at(column));
	const refer = (column: 'issuer' | 'relays', ids: Iterable<string>, has: boolean): void => {
		const value = source[column] ?? '';
		if (value !== '' && !has)
			log.add('mapping/unknown', at(column), {
				value,
				expected: column === 'issuer' ? 'organisations' : 'sources',
				suggestion: nearest(value, ids)
			});
	};
	refer('issuer', organisations, organisations.has(source.issuer ?? ''));
	refer('relays', sources.keys(), sources.has(source.relays ?? ''));
}

interface MeaningNames {
	vocabulary: Vocabulary;
	/** breakdowns, those of crosses too */
	breakdowns: ReadonlyMap<string, ReadonlySet<string>>;
}

/** A cross (`age.sex`, `under-18.female`) names the parts that it is made of. */
function namesOf(vocabulary: Vocabulary): MeaningNames {
	const breakdowns = new Map<string, Set<string>>();
	for (const id of vocabulary.breakdowns.keys())
		for (const each of [id, ...id.split('.')]) breakdowns.set(each, new Set());
	for (const { breakdown, id } of vocabulary.categories.values()) {
		breakdowns.get(breakdown)?.add(id);
		const parts = id.split('.');
		for (const [i, each] of breakdown.split('.').entries())
			breakdowns.get(each)?.add(parts[i] ?? '');
	}
	return { vocabulary, breakdowns };
}

function checkMeaning(
	{ indicator, parts, area }: Meaning,
	path: string,
	file: string,
	{ vocabulary, breakdowns }: MeaningNames,
	log: IssueLog
): void {
	const unknown = (
		column: string,
		value: string,
		expected: string,
		candidates: Iterable<string>
	): void =>
		log.add(
			'mapping/unknown',
			{ file, row: null, column: `${path}.${column}` },
			{ value, expected, suggestion: nearest(value, candidates) }
		);
	const { indicators, areas } = vocabulary;
	for (const id of indicator === undefined ? [] : [indicator].flat())
		if (!indicators.has(id)) unknown('indicator', id, 'indicators', indicators.keys());
	if (area !== undefined && !areas.has(area)) unknown('area', area, 'areas', areas.keys());
	for (const [breakdown, category] of Object.entries(parts ?? {})) {
		const categories = breakdowns.get(breakdown);
		if (!categories) unknown(`parts.${breakdown}`, breakdown, 'breakdowns', breakdowns.keys());
		else if (!categories.has(category))
			unknown(`parts.${breakdown}`, category, 'categories', categories);
	}
}
