import { describe, expect, it } from 'vitest';
import { readFiles, smallPackage } from '../../../tests/support/spoil-package.ts';
import { requiredResources, shapePackage } from './package.ts';
import { readPackage } from './read-package.ts';
import { TypedTable } from './typed-table.ts';

const shapeOne = (name: string, cells: Record<string, string | number | string[] | null>) =>
	shapePackage(new Map([[name, TypedTable.of([{ file: 'a.csv', row: 2, cells }])]]));
const rowsOf = ({ plans, ...figures }: ReturnType<typeof shapePackage>) =>
	[...Object.values(figures), ...Object.values(plans)].flat();

describe('shapePackage', () => {
	it('gives every table, empty where none was read', () => {
		const data = shapePackage(new Map());
		expect(Object.keys(data).sort()).toEqual([...requiredResources, 'plans'].sort());
		expect(rowsOf(data)).toEqual([]);
	});

	it('ignores a table that it does not know', () => {
		expect(rowsOf(shapeOne('plots', { id: 'a' }))).toEqual([]);
	});

	it('keeps the place of each row', () => {
		expect(shapeOne('areas', { id: '13' }).areas[0]).toMatchObject({ file: 'a.csv', row: 2 });
	});

	it('reads a cell that is empty, or has no column, as empty text', () => {
		expect(shapeOne('areas', { id: '13', name_ja: null }).areas[0]?.item).toEqual({
			id: '13',
			nameJa: '',
			nameEn: ''
		});
	});

	it('keeps an empty value apart from zero', () => {
		expect(shapeOne('observations', { value: null }).observations[0]?.item.value).toBeNull();
		expect(shapeOne('observations', { value: 0 }).observations[0]?.item.value).toBe(0);
	});

	it('reads a value that is not a number as none', () => {
		expect(shapeOne('observations', { value: '12' }).observations[0]?.item.value).toBeNull();
	});

	it.each(['topics', 'indicators', 'categories'] as const)(
		'orders a row of %s without one as 0',
		(name) => {
			expect(shapeOne(name, { sort: null })[name][0]?.item.sort).toBe(0);
		}
	);

	it('reads a list that is empty, or is none, as an empty list', () => {
		expect(shapeOne('indicators', { period_kinds: null }).indicators[0]?.item.periodKinds).toEqual(
			[]
		);
		expect(
			shapeOne('indicators', { period_kinds: 'year' }).indicators[0]?.item.periodKinds
		).toEqual([]);
	});

	it('reads numbers in a column of text as text', () => {
		expect(shapeOne('sources', { id: 's', published: 2016 }).sources[0]?.item.published).toBe(
			'2016'
		);
	});
});

describe('the small package in its shapes', () => {
	const { data } = readPackage(readFiles(smallPackage));

	it.each([
		[
			'topics',
			{
				id: 'example',
				titleJa: '架空の主題',
				titleEn: 'Fictitious topic',
				sort: 10,
				headlines: ['example-victims', 'example-share']
			}
		],
		['areas', { id: '00', nameJa: '全国', nameEn: 'Japan' }],
		[
			'organisations',
			{
				id: 'agency',
				nameJa: '架空庁',
				nameEn: 'Fictitious Agency',
				abbreviationJa: '架空庁',
				abbreviationEn: 'FA',
				validFrom: '2001-01-06',
				validTo: '',
				successor: ''
			}
		],
		[
			'sources',
			{
				id: 'agency-2016',
				titleJa: '平成27年の状況',
				titleEn: 'Figures for 2015',
				publisher: '架空庁',
				issuer: 'agency',
				relays: '',
				kind: 'official',
				published: '2016-03-10',
				url: 'https://example.org/2016',
				licence: '',
				retrieved: '2024-05-01',
				note: ''
			}
		],
		[
			'indicators',
			{
				id: 'example-victims',
				topic: 'example',
				titleJa: '架空の被害者数',
				titleEn: 'Fictitious victims',
				measure: 'count',
				unit: '人',
				periodKinds: ['year', 'half'],
				polarity: 'none',
				definitionJa: '試験のための架空の人数。',
				definitionEn: 'People who exist for tests only.',
				producer: 'agency',
				sort: 10
			}
		],
		['breakdowns', { id: 'age', titleJa: '年齢', titleEn: 'Age', parts: 'partial' }],
		[
			'categories',
			{ breakdown: 'age', id: 'under-13', labelJa: '13歳未満', labelEn: 'Under 13', sort: 10 }
		],
		[
			'observations',
			{
				indicator: 'example-share',
				area: '00',
				period: '2015',
				breakdown: '',
				category: '',
				value: 48.8,
				qualifier: '',
				status: 'A',
				standing: 'stated',
				source: 'agency-2016',
				locator: '表2',
				quote: '48.8%',
				derivation: '',
				note: ''
			}
		],
		[
			'gaps',
			{
				indicator: 'example-share',
				breakdown: '',
				category: '',
				area: '00',
				from: '2017',
				to: '2018',
				reason: 'not-published',
				noteJa: '公表されていない',
				noteEn: 'Not published',
				source: ''
			}
		],
		[
			'breaks',
			{
				indicator: 'example-victims',
				breakdown: '',
				category: '',
				area: '',
				date: '2017-07-13',
				force: 'refuse',
				kind: 'law',
				noteJa: '架空の法律が改正された',
				noteEn: 'The fictitious act was amended',
				event: 'act-amendment-2017'
			}
		],
		[
			'events',
			{
				id: 'act-amendment-2017',
				date: '2017-07-13',
				titleJa: '架空の法律の改正',
				titleEn: 'Fictitious act amended',
				kind: 'law',
				source: 'agency-2020',
				topics: ['example']
			}
		]
	] as const)('reads the first row of %s', (name, item) => {
		expect(data?.[name][0]?.item).toEqual(item);
	});
});
