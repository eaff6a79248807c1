import { lastDayOfMonth, twoDigits } from './calendar-day.ts';
import { eras, gregorianSince, yearOfEra } from './era.ts';
import type { Era, EraId } from './era.ts';
import { eraName, eraNamed } from './japanese-period-text.ts';
import { firstYear, lastYear, parsePeriod } from './period.ts';

const yearThenRest = new RegExp(`^(${eraName})?(\\d{1,4})(?!\\d)(.*)$`, 'i');
const sameYearTwice = new RegExp(
	`^(${eraName}\\d{1,2})(年度|年)?[・/](${eraName}\\d{1,2})(年度|年)?(.*)$`,
	'i'
);

type Groups = readonly (string | undefined)[];
interface Shape {
	pattern: RegExp;
	write: (year: number, groups: Groups) => string;
}

/** What may follow the number of a year, and the canonical text it makes with that year. */
const shapes: readonly Shape[] = [
	{ pattern: /^(?:年[中分]?)?$/, write: (year) => `${year}` },
	{ pattern: /^年度[中分]?$/, write: (year) => `${year}FY` },
	{ pattern: /^年末日?(?:現在|時点)?$/, write: (year) => `${year}-12-31` },
	{ pattern: /^年度末日?(?:現在|時点)?$/, write: (year) => `${year + 1}-03-31` },
	{
		pattern: /^(?:年(度)?)?の?([上下])(?:半期|期)?[中分]?$/,
		write: (year, [fiscal, half]) => `${year}${fiscal ? 'FY' : ''}-${half === '上' ? 'H1' : 'H2'}`
	},
	{
		pattern: /^(?:年(度)?の?第?|第)([1-4])四半期[中分]?$/,
		write: (year, [fiscal, quarter]) => `${year}${fiscal ? 'FY' : ''}-Q${quarter}`
	},
	{
		pattern: /^(?:年(度)?)?Q([1-4])$/i,
		write: (year, [fiscal, quarter]) => `${year}${fiscal ? 'FY' : ''}-Q${quarter}`
	},
	{ pattern: /^(?:年(\d{1,2})月[中分]?|[./](\d{1,2}))$/, write: writeMonth },
	{
		pattern: /^(?:年(\d{1,2})月|[./](\d{1,2})月?)末日?(?:現在|時点)?$/,
		write: (year, groups) => lastDayOfMonth(year, monthIn(groups) - 1)
	},
	{
		pattern: /^年(\d{1,2})月(\d{1,2})日(?:現在|時点)?$/,
		write: (year, [month, day]) => writeDay(year, month, day)
	},
	{
		pattern: /^([./])(\d{1,2})\1(\d{1,2})(?:現在|時点)?$/,
		write: (year, [, month, day]) => writeDay(year, month, day)
	}
];

/**
 * Reads one term (no range, no brackets) of simplified text to its canonical id, or null. A number
 * of one or two digits without an era is a year of `era`, and null without one.
 */
export function readJapaneseTerm(text: string, era?: EraId): string | null {
	const twice = sameYearTwice.exec(text);
	if (twice) return readSameYearTwice(twice.slice(1), era);
	const match = yearThenRest.exec(text);
	if (!match) return null;
	const [, name, digits = '', rest = ''] = match;
	if (digits.length === 4) return name ? null : canonical(Number(digits), rest, null);
	if (digits.length > 2) return null;
	const ofEra = name ? eraNamed(name) : (eras.find((each) => each.id === era) ?? null);
	const year = ofEra && yearOfEra(ofEra, Number(digits));
	return year === null ? null : canonical(year, rest, ofEra);
}

/** 平成31年・令和元年4月: both must name the same year, and the day must lie in one of the eras. */
function readSameYearTwice(groups: Groups, era?: EraId): string | null {
	const [first = '', firstUnit, second = '', secondUnit = '', rest = ''] = groups;
	if (firstUnit !== undefined && firstUnit !== secondUnit) return null;
	if (first.replace(/\d+$/, '') === second.replace(/\d+$/, '')) return null;
	const year = readJapaneseTerm(first, era);
	if (year === null || year !== readJapaneseTerm(second, era)) return null;
	const written = [first, second].map((each) => readJapaneseTerm(each + secondUnit + rest, era));
	return written.find((each) => each !== null) ?? null;
}

function canonical(year: number, rest: string, era: Era | null): string | null {
	if (year < firstYear || year > lastYear) return null;
	for (const { pattern, write } of shapes) {
		const match = pattern.exec(rest);
		if (!match) continue;
		const period = parsePeriod(write(year, match.slice(1)));
		const isDated = period?.kind === 'month' || period?.kind === 'day';
		if (period && era && isDated && !isWithin(era, period.first, period.last)) return null;
		return period?.id ?? null;
	}
	return null;
}

/** Years past the end of an era are bounded by `printedUntil`; only 平成 has any. */
function isWithin(era: Era, first: string, last: string): boolean {
	return last >= era.first && first >= gregorianSince && (first <= era.last || era.id === 'heisei');
}

function monthIn(groups: Groups): number {
	return Number(groups.find((group) => group !== undefined));
}

function writeMonth(year: number, groups: Groups): string {
	return `${year}-${twoDigits(monthIn(groups))}`;
}

function writeDay(year: number, month = '', day = ''): string {
	return `${year}-${twoDigits(Number(month))}-${twoDigits(Number(day))}`;
}
