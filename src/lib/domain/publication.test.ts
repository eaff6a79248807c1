import { describe, expect, it } from 'vitest';
import { firstDayOf, knownFrom, lastDayOf } from './publication.ts';

describe('lastDayOf', () => {
	it.each([
		['2016', '2016-12-31'],
		['2016-02', '2016-02-29'],
		['2015-02', '2015-02-28'],
		['2016-09', '2016-09-30'],
		['2016-12', '2016-12-31'],
		['2016-09-15', '2016-09-15']
	])('%s ends on %s', (date, day) => expect(lastDayOf(date)).toBe(day));
});

describe('firstDayOf', () => {
	it.each([
		['2016', '2016-01-01'],
		['2016-07', '2016-07-01'],
		['2016-07-15', '2016-07-15']
	])('%s begins on %s', (date, day) => expect(firstDayOf(date)).toBe(day));
});

describe('knownFrom', () => {
	it('takes the last day of what is known of the date', () => {
		expect(knownFrom('2018', '2017-12-31')).toBe('2018-12-31');
	});
	it('places an undated document in the year after the latest period it reports', () => {
		expect(knownFrom('', '2017-06-30')).toBe('2018-12-31');
	});
	it('never shows an undated document that reports nothing as of a day', () => {
		expect(knownFrom('', '')).toBe('9999-12-31');
	});
});
