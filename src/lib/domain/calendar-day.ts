const daysOfMonths = [31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31];

/** Days in a month of the Gregorian calendar; `month` is 1–12, anything else has 0 days. */
export function daysInMonth(year: number, month: number): number {
	const isLeap = (year % 4 === 0 && year % 100 !== 0) || year % 400 === 0;
	return month === 2 && isLeap ? 29 : (daysOfMonths[month - 1] ?? 0);
}

/** Two digits with a leading zero, as months and days stand in ISO 8601. */
export function twoDigits(number: number): string {
	return String(number).padStart(2, '0');
}

/** The first day (ISO 8601) of the month that lies `months` after January of `year`. */
export function firstDayOfMonth(year: number, months: number): string {
	return `${year + Math.floor(months / 12)}-${twoDigits((months % 12) + 1)}-01`;
}

/** The last day (ISO 8601) of the month that lies `months` after January of `year`. */
export function lastDayOfMonth(year: number, months: number): string {
	const ofYear = year + Math.floor(months / 12);
	const month = (months % 12) + 1;
	return `${ofYear}-${twoDigits(month)}-${twoDigits(daysInMonth(ofYear, month))}`;
}
