import { describe, expect, it } from 'vitest';
import { dayInJapan } from './japan-day.ts';

describe('dayInJapan', () => {
	it.each([
		['2026-03-31T14:59:59Z', '2026-03-31'],
		['2026-03-31T15:00:00Z', '2026-04-01'],
		['2026-12-31T20:00:00-08:00', '2027-01-01']
	])('of %s is %s', (moment, day) => {
		expect(dayInJapan(new Date(moment))).toBe(day);
	});
});
