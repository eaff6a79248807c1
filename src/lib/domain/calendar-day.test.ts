import { describe, expect, it } from 'vitest';
import { daysInMonth, firstDayOfMonth, lastDayOfMonth } from './calendar-day.ts';

describe('calendar days', () => {
	it.each([
		[2016, 2, 29],
		[2015, 2, 28],
		[1900, 2, 28],
		[2000, 2, 29],
		[2015, 4, 30],
		[2015, 12, 31],
		[2015, 0, 0],
		[2015, 13, 0]
	])('%s has in month %s %s days', (year, month, days) => {
		expect(daysInMonth(year, month)).toBe(days);
	});

	it.each([
		[2015, 0, '2015-01-01', '2015-01-31'],
		[2015, 11, '2015-12-01', '2015-12-31'],
		[2015, 13, '2016-02-01', '2016-02-29']
	])('%s and %s months', (year, months, first, last) => {
		expect(firstDayOfMonth(year, months)).toBe(first);
		expect(lastDayOfMonth(year, months)).toBe(last);
	});
});
