import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { parsePeriod, periodKinds } from './period.ts';

describe('parsePeriod', () => {
	it.each([
		['2015', 'year', 2015, '', '2015-01-01', '2015-12-31'],
		['1868', 'year', 1868, '', '1868-01-01', '1868-12-31'],
		['2199FY', 'fiscal-year', 2199, '', '2199-04-01', '2200-03-31'],
		['2015FY', 'fiscal-year', 2015, '', '2015-04-01', '2016-03-31'],
		['2016-H1', 'half', 2016, 'H1', '2016-01-01', '2016-06-30'],
		['2016-H2', 'half', 2016, 'H2', '2016-07-01', '2016-12-31'],
		['2020FY-H1', 'fiscal-half', 2020, 'H1', '2020-04-01', '2020-09-30'],
		['2020FY-H2', 'fiscal-half', 2020, 'H2', '2020-10-01', '2021-03-31'],
		['2016-Q1', 'quarter', 2016, 'Q1', '2016-01-01', '2016-03-31'],
		['2016-Q4', 'quarter', 2016, 'Q4', '2016-10-01', '2016-12-31'],
		['2020FY-Q1', 'fiscal-quarter', 2020, 'Q1', '2020-04-01', '2020-06-30'],
		['2020FY-Q4', 'fiscal-quarter', 2020, 'Q4', '2021-01-01', '2021-03-31'],
		['2016-02', 'month', 2016, '02', '2016-02-01', '2016-02-29'],
		['1900-02', 'month', 1900, '02', '1900-02-01', '1900-02-28'],
		['2016-12', 'month', 2016, '12', '2016-12-01', '2016-12-31'],
		['2016-03-31', 'day', 2016, '03-31', '2016-03-31', '2016-03-31'],
		['2000-02-29', 'day', 2000, '02-29', '2000-02-29', '2000-02-29']
	])('reads %s', (id, kind, year, slot, first, last) => {
		expect(parsePeriod(id)).toEqual({ id, kind, year, slot, first, last });
	});

	it('reads a range with its two terms', () => {
		expect(parsePeriod('2001FY/2009FY')).toEqual({
			id: '2001FY/2009FY',
			kind: 'range',
			year: 2001,
			slot: '',
			first: '2001-04-01',
			last: '2010-03-31',
			from: parsePeriod('2001FY'),
			to: parsePeriod('2009FY')
		});
		expect(parsePeriod('2013-11/2015-07')).toMatchObject({
			first: '2013-11-01',
			last: '2015-07-31'
		});
		expect(parsePeriod('2016-03-31/2016-04-01')).toMatchObject({ slot: '', year: 2016 });
	});

	it.each([
		'',
		'15',
		'02015',
		'1867',
		'2200',
		'2015fy',
		'2015 ',
		' 2015',
		'2015年',
		'2015-',
		'2015-H0',
		'2015-H3',
		'2015-Q0',
		'2015-Q5',
		'2015-00',
		'2015-13',
		'2015-1',
		'2015FY-04',
		'2015FY-04-01',
		'2015-02-29',
		'1900-02-29',
		'2015-04-31',
		'2015-04-00',
		'2015-4-1',
		'2015-04-01T00:00',
		'2015/',
		'/2015',
		'2015/2015',
		'2016/2015',
		'2015/2016FY',
		'2015-H1/2016-Q1',
		'2015/2016/2017',
		'２０１５',
		'2013-11/2015-07/2016-01'
	])('refuses %j', (text) => {
		expect(parsePeriod(text)).toBeNull();
	});

	it('never throws, and what it reads has a known kind and ordered days', () => {
		const pieces = fc.constantFrom('2015', '2016', 'FY', '-', 'H1', 'Q2', '04', '31', '/', 'x');
		const texts = fc.oneof(
			fc.string(),
			fc.array(pieces, { maxLength: 8 }).map((parts) => parts.join(''))
		);
		fc.assert(
			fc.property(texts, (text) => {
				const period = parsePeriod(text);
				if (!period) return;
				expect(period.id).toBe(text);
				expect(periodKinds).toContain(period.kind);
				expect(period.first <= period.last).toBe(true);
			})
		);
		expect(parsePeriod('x'.repeat(1_000_000))).toBeNull();
	});

	it('keeps its answers right when more texts pass through than it remembers', () => {
		const days: string[] = [];
		for (let year = 1868; year <= 2199; year += 1) {
			for (let month = 10; month <= 12; month += 1) {
				for (let day = 10; day <= 30; day += 1) days.push(`${year}-${month}-${day}`);
			}
		}
		expect(days.length).toBe(332 * 3 * 21);
		for (const day of days) parsePeriod(day);
		expect(parsePeriod('1868-10-10')?.first).toBe('1868-10-10');
		expect(parsePeriod('2199-12-30')?.slot).toBe('12-30');
	});
});
