import { daysInMonth, firstDayOfMonth, lastDayOfMonth } from './calendar-day.ts';

export const periodKinds = [
	'year',
	'fiscal-year',
	'half',
	'fiscal-half',
	'quarter',
	'fiscal-quarter',
	'month',
	'day',
	'range'
] as const;
export type PeriodKind = (typeof periodKinds)[number];

/** The years that a period may start in: from 明治元年 on, and far enough ahead for any plan. */
export const firstYear = 1868;
export const lastYear = 2199;

/** A stretch of time that a value is about, or a point (a day). Shared and memoised: never changed. */
export interface Period {
	/** canonical text, `2015FY` */
	readonly id: string;
	readonly kind: PeriodKind;
	/** calendar year, or the year that the fiscal year starts in; of a range, that of its first term */
	readonly year: number;
	/** `H1`, `Q3`, `04`, `03-31`; empty for years and ranges */
	readonly slot: string;
	/** first day, ISO 8601 */
	readonly first: string;
	/** last day, ISO 8601, included */
	readonly last: string;
	/** first term, of a range only */
	readonly from?: Period;
	/** last term, of a range only, included */
	readonly to?: Period;
}

const longestId = '2016-03-31/2016-04-01'.length;
const termPattern = /^(\d{4})(FY)?(?:-(?:(H[12])|(Q[1-4])|(\d\d)(?:-(\d\d))?))?$/;

const memo = new Map<string, Period | null>();
const memoLimit = 20_000;

/**
 * Reads canonical period text: `2015`, `2015FY` (April 2015 to March 2016), `2016-H1`, `2016-Q1`,
 * `2020FY-H1`, `2020FY-Q1`, `2016-04`, `2016-03-31`, and ranges of two like terms, both included,
 * the first before the second: `2013-11/2015-07`. Anything else, days that are not in the calendar
 * and years outside 1868–2199 give null; it never throws.
 */
export function parsePeriod(text: string): Period | null {
	if (text.length > longestId) return null;
	const known = memo.get(text);
	if (known !== undefined) return known;
	const period = text.includes('/') ? parseRange(text) : parseTerm(text);
	if (memo.size >= memoLimit) memo.clear();
	memo.set(text, period);
	return period;
}

function parseTerm(id: string): Period | null {
	const match = termPattern.exec(id);
	if (!match) return null;
	const [, yearText, fiscalMark, half, quarter, month, day] = match;
	const year = Number(yearText);
	const isFiscal = fiscalMark !== undefined;
	if (year < firstYear || year > lastYear) return null;
	const spanOf = (kind: PeriodKind, slot: string, offset: number, months: number): Period => {
		const start = offset + (isFiscal ? 3 : 0);
		return {
			id,
			kind,
			year,
			slot,
			first: firstDayOfMonth(year, start),
			last: lastDayOfMonth(year, start + months - 1)
		};
	};

	if (half) return spanOf(isFiscal ? 'fiscal-half' : 'half', half, half === 'H1' ? 0 : 6, 6);
	if (quarter) {
		const offset = 3 * (Number(quarter.slice(1)) - 1);
		return spanOf(isFiscal ? 'fiscal-quarter' : 'quarter', quarter, offset, 3);
	}
	if (!month) return spanOf(isFiscal ? 'fiscal-year' : 'year', '', 0, 12);
	const days = daysInMonth(year, Number(month));
	if (isFiscal || days === 0) return null;
	if (!day) return spanOf('month', month, Number(month) - 1, 1);
	if (Number(day) < 1 || Number(day) > days) return null;
	return { id, kind: 'day', year, slot: `${month}-${day}`, first: id, last: id };
}

function parseRange(id: string): Period | null {
	const [fromText = '', toText = '', ...more] = id.split('/');
	const from = parseTerm(fromText);
	const to = parseTerm(toText);
	if (!from || !to || more.length > 0) return null;
	if (from.kind !== to.kind || from.first >= to.first) return null;
	return {
		id,
		kind: 'range',
		year: from.year,
		slot: '',
		first: from.first,
		last: to.last,
		from,
		to
	};
}
