import { describe, expect, it } from 'vitest';
import { expectNext, freshnessOn, type SeriesPublication } from './expect-next.ts';
import { expectedDocuments } from './expected-documents.ts';

const published = (period: string, day: string, given: Partial<SeriesPublication> = {}) => ({
	indicator: 'victims',
	kind: 'year' as const,
	period,
	source: `npa-${day}`,
	issuer: 'npa',
	published: day,
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
			publications: 3,
			lag: { median: 70, least: 68, most: 74 }
		});
	});

	it('counts the first document of a period only, and a month as its last day', () => {
		const later = published('2017', '2019-08-01');
		const month = published('2018', '2019-03', { source: 'm' });
		expect(expectNext([later, ...yearly, month])).toMatchObject({
			source: 'm',
			nextEnd: '2019-12-31',
			publications: 4,
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

describe('expectedDocuments', () => {
	it('puts series of one document together, and counts those without an estimate', () => {
		const others = yearly.map((one) => ({ ...one, indicator: 'cases' }));
		const few = published('2017', '2018-03-15', { indicator: 'few' });
		const { documents, unknown } = expectedDocuments([...yearly, ...others, few], '2019-06-01');
		expect(documents).toHaveLength(1);
		expect(documents[0]).toMatchObject({ indicators: ['cases', 'victims'], state: 'overdue' });
		expect(unknown).toBe(1);
	});
});
