import { describe, expect, it } from 'vitest';
import { expectNext, freshnessOn, type SeriesPublication } from './expect-next.ts';
import { documentSeries, type Edition } from './document-series.ts';
import { expectEdition } from './expect-edition.ts';
import { expectStated } from './expect-stated.ts';
import { expectedDocuments } from './expected-documents.ts';
import { monthsOf, type PublicationRhythm } from './publication-rhythm.ts';

const published = (period: string, day: string, given: Partial<SeriesPublication> = {}) => ({
	indicator: 'victims',
	kind: 'year' as const,
	period,
	source: `npa-${day}`,
	issuer: 'npa',
	published: day,
	isOwn: true,
	...given
});
const yearly = [
	published('2015', '2016-03-10'),
	published('2016', '2017-03-09'),
	published('2017', '2018-03-15')
];

describe('expectNext', () => {
	it('adds the median days from period to publication to the end of the next period', () => {
		expect(expectNext(yearly)).toEqual({
			indicator: 'victims',
			kind: 'year',
			issuer: 'npa',
			source: 'npa-2018-03-15',
			nextEnd: '2018-12-31',
			// 70, 68 and 74 days
			expected: '2019-03-11',
			precision: 'day',
			interval: 12,
			documents: ['npa-2016-03-10', 'npa-2017-03-09', 'npa-2018-03-15'],
			lag: { median: 70, least: 68, most: 74 }
		});
	});

	it('counts the first document of a period only, and a month as its last day', () => {
		const later = published('2017', '2019-08-01');
		const month = published('2018', '2019-03', { source: 'm' });
		expect(expectNext([later, ...yearly, month])).toMatchObject({
			source: 'm',
			nextEnd: '2019-12-31',
			documents: ['npa-2016-03-10', 'npa-2017-03-09', 'npa-2018-03-15', 'm'],
			lag: { least: 68, most: 90 }
		});
	});

	it('says no more than the year where only years of publication are known', () => {
		const years = ['2013', '2014', '2015'].map((year) => published(year, String(Number(year) + 1)));
		expect(expectNext(years)).toMatchObject({
			nextEnd: '2016-12-31',
			expected: '2017-12-31',
			precision: 'year'
		});
	});

	it('knows halves of a year', () => {
		const half = (period: string, day: string) => published(period, day, { kind: 'half' });
		expect(
			expectNext([
				half('2016-H1', '2016-09-08'),
				half('2016-H2', '2017-03-09'),
				half('2017-H1', '2017-09-07')
			])
		).toMatchObject({ nextEnd: '2017-12-31', expected: '2018-03-10' });
	});

	it.each([
		['two publications', yearly.slice(1)],
		[
			'periods that do not follow each other',
			[...yearly.slice(1), published('2019', '2020-03-12')]
		],
		['documents that relay', yearly.map((one) => ({ ...one, isOwn: false }))],
		['undated documents', yearly.map((one) => ({ ...one, published: '' }))],
		[
			'delays that differ by more than a period',
			[...yearly.slice(1), published('2018', '2021-01-01')]
		],
		['ranges', yearly.map((one) => ({ ...one, kind: 'range' as const }))]
	])('says nothing of %s', (_, series) => {
		expect(expectNext(series)).toBeNull();
	});
});

describe('freshnessOn', () => {
	const next = expectNext(yearly);
	if (!next) throw new Error('no expectation');
	it.each([
		['2019-03-11', 'due'],
		['2019-03-12', 'overdue'],
		['2020-03-10', 'overdue'],
		['2020-03-12', 'lapsed']
	])('on %s it is %s', (day, state) => {
		expect(freshnessOn(next, day)).toBe(state);
	});
});

const edition = (id: string, titleJa: string, published: string): Edition => ({
	id,
	titleJa,
	publisher: '法務省 法務総合研究所',
	published
});

describe('documentSeries', () => {
	it.each([
		['令和6年版 犯罪白書', '平成30年版犯罪白書'],
		['令和元年版 犯罪白書 4-6-1', '令和5年版 犯罪白書（日本司法支援センターの値）'],
		[
			'平成27年中における人身取引事犯の検挙状況等について',
			'平成28年における人身取引事犯の検挙状況等について'
		],
		['2018 Trafficking in Persons Report: Japan', '2024 Trafficking in Persons Report: Japan'],
		['男女共同参画白書 平成19年版', '令和７年版 男女共同参画白書']
	])('puts %s and %s together', (one, other) => {
		expect(documentSeries(edition('a', one, ''))).toBe(documentSeries(edition('b', other, '')));
	});

	it('tells names and publishers apart', () => {
		const crime = edition('a', '令和6年版 犯罪白書', '');
		expect(documentSeries(crime)).not.toBe(documentSeries(edition('b', '令和6年版 警察白書', '')));
		expect(documentSeries(crime)).not.toBe(documentSeries({ ...crime, publisher: '警察庁' }));
		expect(documentSeries(crime)).toBe(
			documentSeries({ ...crime, publisher: '法務省法務総合研究所' })
		);
	});
});

describe('expectEdition', () => {
	const editions = (...days: string[]) => days.map((day) => edition(day, '犯罪白書', day));

	it('adds the least distance between editions to the last, however many are not held', () => {
		expect(expectEdition(editions('2005', '2006', '2014', '2018', '2019', '2024'))).toEqual({
			source: '2024',
			expected: '2025-12-31',
			precision: 'year',
			interval: 12,
			documents: ['2005', '2006', '2014', '2018', '2019', '2024']
		});
	});

	it('says the month where months are known, the first document of a year alone', () => {
		expect(
			expectEdition(editions('2021-11', '2022-12', '2023-12', '2023-11-20', '2023-12-01'))
		).toMatchObject({ source: '2023-11-20', expected: '2024-11-30', precision: 'month' });
	});

	it.each([
		['two editions', ['2023', '2024']],
		['one pair at the least distance', ['2003', '2004', '2006', '2008']],
		['distances that do not fit', ['2001', '2003', '2005', '2008', '2010']],
		['undated ones', ['', '', '']]
	])('says nothing of %s', (_, days) => {
		expect(expectEdition(editions(...days))).toBeNull();
	});
});

const rhythm: PublicationRhythm = {
	id: 'annual',
	titleJa: '年次報告',
	titleEn: 'Annual report',
	issuer: 'npa',
	indicators: ['victims'],
	frequency: 'P1Y',
	month: null,
	source: 'plan',
	locator: '1',
	quote: '年次報告を作成し、公表する'
};

describe('monthsOf', () => {
	it.each([
		['P1Y', 12],
		['P2Y', 24],
		['P6M', 6],
		['P0Y', null],
		['P1W', null],
		['yearly', null]
	])('%s is %s', (text, months) => {
		expect(monthsOf(text)).toBe(months);
	});
});

describe('expectStated', () => {
	it.each([
		[{}, '2019-12-31', 'year'],
		[{ month: 2 }, '2019-02-28', 'month'],
		[{ frequency: 'P6M' }, '2018-09-30', 'month'],
		[{ frequency: 'P2Y', month: 6 }, '2020-06-30', 'month']
	])('%o is due by %s', (given, expected, precision) => {
		expect(expectStated({ ...rhythm, ...given }, yearly)).toMatchObject({
			source: 'npa-2018-03-15',
			expected,
			precision
		});
	});

	it('counts what relays show to be published, by the first that carried it', () => {
		const press = (day: string) => published('2018', day, { source: day, isOwn: false });
		expect(expectStated(rhythm, [...yearly, press('2019-05'), press('2020-01-01')])).toMatchObject({
			source: '2019-05',
			expected: '2020-12-31'
		});
	});

	it('knows nothing of other bodies and other series', () => {
		expect(expectStated({ ...rhythm, issuer: 'cao' }, yearly)).toBeNull();
		expect(expectStated({ ...rhythm, indicators: ['cases'] }, yearly)).toBeNull();
	});
});

describe('expectedDocuments', () => {
	const others = yearly.map((one) => ({ ...one, indicator: 'cases' }));
	const nothing = { publications: [], editions: [], rhythms: [] };

	it('puts series of one document together, and counts those without an estimate', () => {
		const few = published('2017', '2018-03-15', { indicator: 'few' });
		const publications = [...yearly, ...others, few];
		const { documents, unknown } = expectedDocuments({ ...nothing, publications }, '2019-06-01');
		expect(documents).toHaveLength(1);
		expect(documents[0]).toMatchObject({
			indicators: ['cases', 'victims'],
			state: 'overdue',
			basis: { kind: 'periods' }
		});
		expect(unknown).toBe(1);
	});

	it('goes by what is stated before what is estimated, for its series only', () => {
		const publications = [...yearly, ...others];
		const { documents } = expectedDocuments(
			{ ...nothing, publications, rhythms: [rhythm] },
			'2019-06-01'
		);
		expect(
			documents.map(({ basis, indicators, state }) => [basis.kind, indicators, state])
		).toEqual([
			['periods', ['cases'], 'overdue'],
			['stated', ['victims'], 'due']
		]);
	});

	it('tells of editions only where nothing else is told of their documents', () => {
		const editions = ['2021', '2022', '2023'].map((day) => edition(day, '犯罪白書', day));
		const ofSeries = yearly.map(({ source, published: day }) => edition(source, '検挙状況', day));
		const { documents } = expectedDocuments(
			{ publications: yearly, editions: [...editions, ...ofSeries], rhythms: [] },
			'2019-06-01'
		);
		expect(documents.map(({ basis, source }) => [basis.kind, source])).toEqual([
			['periods', 'npa-2018-03-15'],
			['editions', '2023']
		]);
	});

	it('counts documents of public bodies by what is known of the next', () => {
		const editions = ['2021', '2022', '2023', ''].map((day) => edition(day, '犯罪白書', day));
		const report = edition('npa-2016-03-10', '検挙状況', '2016-03-10');
		const other = edition('x', '別の文書', '2020');
		const { held } = expectedDocuments(
			{ publications: yearly, editions: [...editions, report, other], rhythms: [rhythm] },
			'2019-06-01'
		);
		expect(held).toEqual({ stated: 1, history: 4, unknown: 1 });
	});
});
