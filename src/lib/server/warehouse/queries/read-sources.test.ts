import { describe, expect, it } from 'vitest';
import { builtWarehouse } from '../../../../../tests/support/built-warehouse.ts';
import { listFigures, listRelays, listSources, readSourceById } from './read-sources.ts';

const warehouse = builtWarehouse();
const ids = (sources: { id: string }[]): string[] => sources.map(({ id }) => id);

describe('listSources', () => {
	it('gives the documents known as of a day, newest first, with how many figures each carries', async () => {
		const sources = await listSources(warehouse.db, '2006-12-31');
		expect(sources.map(({ id, knownFrom, figures }) => [knownFrom, id, figures])).toEqual([
			['2006-12-31', 'kantsuu-2006-h1-child-abuse', 3],
			['2006-02-15', 'japan-times-2006-trafficking', 1],
			['2006-02-09', 'yomiuri-2006-trafficking', 4],
			['2005-12-31', 'okumura-2005-h1-child-pornography', 1]
		]);
	});

	it('gives a document without figures with none', async () => {
		expect(await listSources(warehouse.db, null)).toContainEqual(
			expect.objectContaining({ id: 'mcaac-2022-trafficking-action-plan', figures: 0 })
		);
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

	it('gives the parts of a total in their order', async () => {
		const figures = await listFigures(warehouse.db, 'npa-2016-trafficking', null);
		expect(figures.map((f) => [f.breakdown, f.category, f.value])).toEqual([
			['', '', 49],
			['age', 'under-20', 14],
			['age', '20-29', 21],
			['exploitation', 'sexual-exploitation', 18],
			['exploitation', 'hostess', 26],
			['exploitation', 'other', 5],
			['nationality', 'japan', 13],
			['nationality', 'philippines', 28],
			['nationality', 'thailand', 8],
			['sex', 'female', 46],
			['sex', 'male', 3]
		]);
	});

	it.each([
		['2020-02-05', []],
		['2020-02-06', [[2095, true]]],
		['2020-03-11', [[2095, true]]],
		['2020-03-12', [[2095, false]]]
	])('says of a provisional figure as of %s whether it is current', async (asOf, expected) => {
		const figures = await listFigures(warehouse.db, 'sankei-2020-sns', asOf);
		expect(figures.map((f) => [f.value, f.current])).toEqual(expected);
	});

	it('never calls a slip current', async () => {
		const figures = await listFigures(warehouse.db, 'jiji-2023-child-pornography', null);
		expect(figures.map((f) => [f.value, f.standing, f.current])).toEqual([[1487, 'slip', false]]);
	});

	it('gives none for an unknown document', async () => {
		expect(await listFigures(warehouse.db, 'nothing', null)).toEqual([]);
	});
});
