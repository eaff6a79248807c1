import { describe, expect, it } from 'vitest';
import { IssueLog } from '../../issue.ts';
import { readSmallPackage } from '../../../../../tests/support/import-case.ts';
import { packageVocabulary } from '../read/vocabulary.ts';
import { checkMapping } from './check-mapping.ts';
import type { ImportMapping } from './mapping.ts';

const { data } = readSmallPackage();
const known = {
	vocabulary: packageVocabulary(data),
	sources: new Map(data.sources.map(({ item }) => [item.id, item])),
	organisations: new Set(data.organisations.map(({ item }) => item.id))
};
const table = {
	heads: [{ row: 2, read: 'text' as const }],
	body: { from: 3 },
	labels: [{ column: 'A', read: 'time' as const }],
	values: ['B:D']
};
const told = (mapping: Partial<ImportMapping>) => {
	const log = new IssueLog();
	checkMapping(
		{ id: 'x', source: { id: 'agency-2020' }, tables: [table], ...mapping },
		'x.json',
		known,
		log
	);
	return log.issues.map(({ type, severity, column, value, expected, suggestion }) =>
		[severity, type, column, value, expected, suggestion].filter(Boolean).join(' | ')
	);
};

describe('checkMapping', () => {
	it('lets a mapping be that names what there is', () => {
		expect(
			told({
				tables: [
					{
						...table,
						all: { indicator: ['example-victims', 'example-share'], area: '13' },
						texts: { 男: { parts: { sex: 'male' } }, 計: {} }
					}
				]
			})
		).toEqual([]);
	});
	it('tells strangers with the nearest known name', () => {
		expect(
			told({
				tables: [
					{
						...table,
						all: { indicator: 'example-victim', area: '14' },
						texts: {
							男: { parts: { sex: 'mle' } },
							女: { parts: { sexe: 'female' } }
						}
					}
				]
			})
		).toEqual([
			'error | mapping/unknown | tables.[0].all.indicator | example-victim | indicators | example-victims',
			expect.stringMatching(
				/^error \| mapping\/unknown \| tables\.\[0\]\.all\.area \| 14 \| areas/
			),
			'error | mapping/unknown | tables.[0].texts.男.parts.sex | mle | categories | male',
			'error | mapping/unknown | tables.[0].texts.女.parts.sexe | sexe | breakdowns | sex'
		]);
	});
	it('asks for the cells of a document that is not listed', () => {
		expect(
			told({ source: { id: 'agency-2021', issuer: 'agencie', relays: 'agency-2020-x' } })
		).toEqual([
			'error | cell/required | source.title_ja',
			'error | cell/required | source.title_en',
			'error | cell/required | source.publisher',
			'error | cell/required | source.kind',
			'error | mapping/unknown | source.issuer | agencie | organisations | agency',
			'error | mapping/unknown | source.relays | agency-2020-x | sources | agency-2020'
		]);
	});
	it('warns where it words a listed document otherwise', () => {
		expect(told({ source: { id: 'agency-2020', kind: 'press', issuer: 'agency' } })).toEqual([
			'warning | mapping/value | source.kind | press | official-copy'
		]);
	});
	it('refuses columns and rows that overlap', () => {
		expect(
			told({
				tables: [{ ...table, values: ['A:B'], notes: { column: 'B' }, body: { from: 2, to: 1 } }]
			})
		).toEqual([
			'error | mapping/value | tables.[0].labels.[0].column | A | ≠ A, B',
			'error | mapping/value | tables.[0].notes.column | B | ≠ A, B',
			'error | mapping/value | tables.[0].body.from | 2 | > 2',
			'error | mapping/value | tables.[0].body.to | 1 | ≥ 2'
		]);
	});
});
