import type { Status } from '#lib/domain/observation.ts';
import { lastDayOfMonth, twoDigits } from '#lib/domain/calendar-day.ts';
import { parsePeriod } from '#lib/domain/period.ts';

/** A part of a year, whichever year that is; months are those of the calendar. */
export type YearPart =
	| { kind: 'months'; from: number; to: number }
	| { kind: 'half'; half: 1 | 2 }
	| { kind: 'quarter'; quarter: 1 | 2 | 3 | 4 }
	| { kind: 'month-end'; month: number };

/** What one head says of the time of its values. */
export type TimePiece =
	| { kind: 'whole' }
	| { kind: 'period'; id: string; status: Status | null }
	| { kind: 'year'; year: number; isFiscal: boolean; status: Status | null }
	| { kind: 'part'; part: YearPart };

/**
 * Joins what the heads of one value say of its time (令和5年 and 上半期; 年度 and 4月) to a canonical period;
 * January to March of a fiscal year are those of the calendar year after. Null where they say nothing, or
 * two different things.
 */
export function joinTime(pieces: readonly TimePiece[]): string | null {
	let period: string | null = null;
	let year: Extract<TimePiece, { kind: 'year' }> | null = null;
	let part: YearPart | null = null;
	for (const piece of pieces) {
		if (piece.kind === 'whole') continue;
		if (piece.kind === 'period') {
			if (period !== null && period !== piece.id) return null;
			period = piece.id;
		} else if (piece.kind === 'year') {
			if (year && (year.year !== piece.year || year.isFiscal !== piece.isFiscal)) return null;
			year = piece;
		} else {
			if (part) return null;
			part = piece.part;
		}
	}
	if (period !== null) return year || part ? null : period;
	if (!year) return null;
	return part ? partOfYear(year.year, year.isFiscal, part) : yearId(year.year, year.isFiscal);
}

/** The name of a stretch of whole months where it is a year, a half or a quarter; else the text as it is. */
export function nameOfMonths(id: string): string {
	const period = parsePeriod(id);
	if (period?.kind !== 'range' || period.from?.kind !== 'month' || period.to?.kind !== 'month')
		return id;
	const { from, to } = period;
	for (const name of namesFrom(from.year, Number(from.slot)))
		if (parsePeriod(name)?.last === to.last) return name;
	return id;
}

function namesFrom(year: number, month: number): string[] {
	if (month === 1) return [`${year}`, `${year}-H1`, `${year}-Q1`];
	if (month === 4) return [`${year}FY`, `${year}FY-H1`, `${year}-Q2`];
	if (month === 7) return [`${year}-H2`, `${year}-Q3`];
	if (month === 10) return [`${year}FY-H2`, `${year}-Q4`];
	return [];
}

function partOfYear(year: number, isFiscal: boolean, part: YearPart): string | null {
	const own = yearId(year, isFiscal);
	const monthOf = (month: number): string =>
		`${isFiscal && month < 4 ? year + 1 : year}-${twoDigits(month)}`;
	switch (part.kind) {
		case 'half':
			return `${own}-H${part.half}`;
		case 'quarter':
			return `${own}-Q${part.quarter}`;
		case 'month-end':
			return lastDayOfMonth(isFiscal && part.month < 4 ? year + 1 : year, part.month - 1);
		case 'months':
			if (part.from === part.to) return monthOf(part.from);
			return monthsOfYear(own, isFiscal, part) ?? rangeOf(monthOf(part.from), monthOf(part.to));
	}
}

/** Halves and quarters of the year the table speaks of, before those of another kind of year. */
function monthsOfYear(own: string, isFiscal: boolean, part: { from: number; to: number }) {
	const start = (part.from - (isFiscal ? 4 : 1) + 12) % 12;
	const length = ((part.to - part.from + 12) % 12) + 1;
	if (length === 12 && start === 0) return own;
	if (length === 6 && start % 6 === 0) return `${own}-H${start / 6 + 1}`;
	if (length === 3 && start % 3 === 0) return `${own}-Q${start / 3 + 1}`;
	return null;
}

function rangeOf(from: string, to: string): string | null {
	const id = parsePeriod(`${from}/${to}`)?.id;
	return id === undefined ? null : nameOfMonths(id);
}

function yearId(year: number, isFiscal: boolean): string {
	return isFiscal ? `${year}FY` : String(year);
}
