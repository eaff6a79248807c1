import { describe, expect, it } from 'vitest';
import { builtWarehouse } from '../../../../../tests/support/built-warehouse.ts';
import { listFigures, listRelays, listSources, readSourceById } from './read-sources.ts';

const warehouse = builtWarehouse();
const ids = (sources: { id: string }[]): string[] => sources.map(({ id }) => id);

describe('listSources', () => {
	it('gives the documents known as of a day, newest first, with how many figures each carries', async () => {
		const sources = await listSources(warehouse.db, '2006-12-31');
		expect(sources.map(({ id, knownFrom, figures }) => [knownFrom, id, figures])).toEqual([
			// undated: the year after its one figure, fiscal 2004, ends
			['2006-12-31', 'allabout-child-abuse', 1],
			['2006-12-31', 'kantsuu-2006-h1-child-abuse', 8],
			['2006-12-31', 'mhlw-2006-welfare-report-tables', 15],
			['2006-12-31', 'mimizun-2006-dating-sites', 4],
			['2006-12-31', 'moj-2006-crime-white-paper', 3],
			['2006-12-31', 'nikkei-2006-online-rights', 1],
			['2006-12-31', 'npa-2006-white-paper', 2],
			['2006-08-15', 'netsecurity-2006-h1-dating-sites', 2],
			['2006-02-20', 'netsecurity-2006-dating-sites', 2],
			['2006-02-15', 'japan-times-2006-trafficking', 3],
			['2006-02-09', 'yomiuri-2006-trafficking', 7],
			['2005-12-31', 'moj-2005-crime-white-paper', 2],
			['2005-12-31', 'okumura-2005-h1-child-pornography', 1],
			['2005-12-31', 'stat-2005-children', 5],
			['2005-06-30', 'hurights-2005-tip', 2],
			['2004-12-31', 'mhlw-2004-welfare-report', 4],
			['2004-12-31', 'npa-2004-white-paper', 8],
			['2003-12-31', 'cao-2003-youth-white-paper', 5],
			['2003-12-31', 'npa-2003-white-paper', 2],
			['2003-06-25', 'japan-times-2003-dating-sites', 1],
			// undated: the year after its one figure, fiscal 1999, ends
			['2001-12-31', 'economic-child-abuse', 1]
		]);
	});

	it('gives a document without figures with none, and with what else it carries', async () => {
		const sources = await listSources(warehouse.db, null);
		const counts = (id: string) => {
			const found = sources.find((source) => source.id === id);
			return found && [found.figures, found.measures, found.activities > 0];
		};
		expect(counts('mcaac-2022-trafficking-action-plan')).toEqual([0, 52, true]);
		expect(counts('unicef-japan-2010-cp-council')).toEqual([0, 0, true]);
		expect(counts('npa-2010-white-paper')).toEqual([3, 0, false]);
	});

	it('gives nothing before the first document', async () => {
		expect(await listSources(warehouse.db, '1999-12-31')).toEqual([]);
	});
});

describe('readSourceById', () => {
	it('gives a document with the day from which it is known', async () => {
		expect(await readSourceById(warehouse.db, 'npa-2010-white-paper', null)).toEqual({
			id: 'npa-2010-white-paper',
			titleJa: '平成22年版 警察白書',
			titleEn: 'White Paper on Police 2010',
			publisher: '警察庁',
			issuer: 'npa',
			relays: '',
			kind: 'official',
			published: '2010',
			url: 'http://www.npa.go.jp/hakusyo/h22/honbun/html/me300000.html',
			licence: '',
			retrieved: '',
			note: '',
			knownFrom: '2010-12-31'
		});
	});

	it.each([
		['2010-12-30', false],
		['2010-12-31', true]
	])('sees a document of 2010 as of %s: %s', async (asOf, seen) => {
		const source = await readSourceById(warehouse.db, 'npa-2010-white-paper', asOf);
		expect(source !== null).toBe(seen);
	});

	it('is null for an unknown document', async () => {
		expect(await readSourceById(warehouse.db, "x' OR '1'='1", null)).toBeNull();
	});
});

describe('listRelays', () => {
	it('gives the documents that report a document, in the order in which they became known', async () => {
		expect(ids(await listRelays(warehouse.db, 'npa-2017-h1-child-victims', null))).toEqual([
			'kyodo-2017-h1-child-pornography',
			'teguchi-2017-h1-child-pornography'
		]);
	});

	it('gives those known as of a day', async () => {
		expect(ids(await listRelays(warehouse.db, 'npa-2017-h1-child-victims', '2017-09-21'))).toEqual([
			'kyodo-2017-h1-child-pornography'
		]);
		expect(await listRelays(warehouse.db, 'npa-2017-h1-child-victims', '2017-09-20')).toEqual([]);
	});

	it('gives none for a document that nobody reports', async () => {
		expect(await listRelays(warehouse.db, 'npa-2010-white-paper', null)).toEqual([]);
	});
});

describe('listFigures', () => {
	it('gives a figure with what is needed to name it', async () => {
		const source = 'cse-liaison-2018-basic-plan-outline';
		const [first, second] = await listFigures(warehouse.db, source, null);
		expect(first).toEqual({
			indicator: 'child-pornography-persons',
			area: '00',
			period: '2017',
			periodKind: 'year',
			breakdown: '',
			category: '',
			value: 1703,
			qualifier: '',
			status: 'A',
			standing: 'stated',
			locator: 'I. State of Child Sexual Exploitation (for 2017)',
			quote: 'child pornography cases was at a new high with 1,703',
			derivation: '',
			note: '',
			unit: '人',
			titleJa: '児童ポルノ事犯の検挙人員',
			titleEn: 'Child pornography offences: persons arrested or referred',
			areaJa: '全国',
			areaEn: 'Japan',
			categoryJa: '',
			categoryEn: '',
			current: true
		});
		expect(second?.value).toBe(1216);
	});

	it('gives indicators in their order, and after each total its parts in theirs', async () => {
		const figures = await listFigures(warehouse.db, 'npa-2016-trafficking', null);
		expect(figures.map((f) => [f.indicator, f.breakdown, f.category, f.value])).toEqual([
			['trafficking-victims-police', '', '', 49],
			['trafficking-victims-police', 'age', 'under-20', 14],
			['trafficking-victims-police', 'age', '20-29', 21],
			['trafficking-victims-police', 'exploitation', 'sexual-exploitation', 18],
			['trafficking-victims-police', 'exploitation', 'hostess', 26],
			['trafficking-victims-police', 'exploitation', 'other', 5],
			['trafficking-victims-police', 'nationality', 'japan', 13],
			['trafficking-victims-police', 'nationality', 'philippines', 28],
			['trafficking-victims-police', 'nationality', 'thailand', 8],
			['trafficking-victims-police', 'sex', 'female', 46],
			['trafficking-victims-police', 'sex', 'male', 3],
			['trafficking-cases', '', '', 44],
			['trafficking-arrestees', '', '', 42],
			['trafficking-arrestees', 'nationality', 'japan', 34],
			['trafficking-arrestees', 'occupation', 'sex-business', 32]
		]);
	});

	it.each([
		['2020-02-05', []],
		[
			'2020-02-06',
			[
				['', 2095, true],
				['child-prostitution', 428, true],
				['child-pornography', 671, true],
				['youth-ordinance', 859, true],
				['serious-crimes', 109, true]
			]
		],
		[
			'2020-03-11',
			[
				['', 2095, true],
				['child-prostitution', 428, true],
				['child-pornography', 671, true],
				['youth-ordinance', 859, true],
				['serious-crimes', 109, true]
			]
		],
		// final on this day: 2082 in all, 844 of them against youth ordinances
		[
			'2020-03-12',
			[
				['', 2095, false],
				['child-prostitution', 428, true],
				['child-pornography', 671, true],
				['youth-ordinance', 859, false],
				['serious-crimes', 109, true]
			]
		]
	])('says of provisional figures as of %s whether they are current', async (asOf, expected) => {
		const figures = await listFigures(warehouse.db, 'sankei-2020-sns', asOf);
		expect(figures.map((f) => [f.category, f.value, f.current])).toEqual(expected);
	});

	it('never calls a slip current, whatever stands beside it in the document', async () => {
		const figures = await listFigures(warehouse.db, 'jiji-2023-child-pornography', null);
		expect(figures.map((f) => [f.indicator, f.category, f.value, f.standing, f.current])).toEqual([
			['child-pornography-cases', '', 1487, 'slip', false],
			['child-pornography-persons', '10-19', 905, 'stated', true],
			['child-pornography-persons', '20-29', 464, 'stated', true],
			['child-pornography-persons', '30-39', 308, 'stated', true],
			['child-pornography-persons', 'junior-high', 215, 'stated', true],
			['child-pornography-persons', 'senior-high', 542, 'stated', true],
			['child-pornography-victims', 'preschool', 39, 'stated', true],
			['child-pornography-victims', 'elementary', 243, 'stated', true],
			['child-pornography-victims', 'junior-high', 592, 'stated', true],
			['child-pornography-victims', 'senior-high', 580, 'stated', true]
		]);
	});

	it('gives none for an unknown document', async () => {
		expect(await listFigures(warehouse.db, 'nothing', null)).toEqual([]);
	});
});
