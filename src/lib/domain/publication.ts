/** Gives the last day of an ISO 8601 day, month or year (`2016-02` is `2016-02-29`). */
export function lastDayOf(date: string): string {
	const [year, month, day] = date.split('-').map(Number);
	if (day !== undefined) return date;
	if (month === undefined) return `${date}-12-31`;
	const days = new Date(Date.UTC(year ?? 0, month, 0)).getUTCDate();
	return `${date}-${String(days).padStart(2, '0')}`;
}

/** Gives the first day of an ISO 8601 day, month or year (`2016` is `2016-01-01`). */
export function firstDayOf(date: string): string {
	const [year, month = '01', day = '01'] = date.split('-');
	return `${year}-${month}-${day}`;
}

/**
 * Gives the day from which a document counts as known: its date, the last day where only the month
 * or year is known, and the last day of the year after the latest period it reports where undated.
 *
 * @param published ISO 8601 day, month or year, or empty
 * @param latestReportedDay last day (ISO) of the latest period the document reports, or empty
 * @returns an ISO day; `9999-12-31` where neither is known
 */
export function knownFrom(published: string, latestReportedDay: string): string {
	if (published !== '') return lastDayOf(published);
	if (latestReportedDay === '') return '9999-12-31';
	return `${Number(latestReportedDay.slice(0, 4)) + 1}-12-31`;
}
