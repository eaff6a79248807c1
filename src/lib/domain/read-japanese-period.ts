import type { EraId } from './era.ts';
import { eraName, simplifyPeriodText } from './japanese-period-text.ts';
import { parsePeriod } from './period.ts';
import { readJapaneseTerm } from './read-japanese-term.ts';

interface ReadOptions {
	/** the era of numbers of one or two digits that name none: 27年度, 27.4.1 */
	era?: EraId;
}

const longestText = 80;
const mostBrackets = 4;
const yearAtStart = new RegExp(`^(${eraName})?\\d{1,4}`, 'i');
const absoluteYear = new RegExp(`^(?:${eraName}\\d|\\d{4})`, 'i');
const unitAfterFirstNumber = new RegExp(`^(?:${eraName})?\\d{1,4}(年度|年|月|日)`, 'i');

/**
 * Reads a period as Japanese documents print it to its canonical id: years of the common era and of
 * the eras (平成27年, 平27, H27, 元年), 年度, 上半期, 第1四半期, months, days (27.4.1), ends (年度末 is the
 * day 31 March), ranges whose second term leaves out what the first one says, and two names of one
 * period that agree (令和5年度（2023年度）). Canonical text is read as itself. Null for anything else,
 * also where two names differ or a day is not in its era (see `eras`); it never throws. A western
 * year is never abbreviated (2010～15年), and 3月現在, a point known only to its month, is no period.
 */
export function readJapanesePeriod(text: string, options: ReadOptions = {}): string | null {
	if (text.length > longestText) return null;
	const simple = simplifyPeriodText(text);
	if (simple.split('(').length - 1 > mostBrackets) return null;
	return read(simple, options.era);
}

function read(text: string, era?: EraId): string | null {
	const asItself = parsePeriod(text);
	if (asItself) return asItself.id;
	return readBracketed(text, era) ?? readRange(text, era) ?? readJapaneseTerm(text, era);
}

/** 令和5(2023)年度: with either name, the text must read the same. */
function readBracketed(text: string, era?: EraId): string | null {
	const match = /^([^()]+)\(([^()]+)\)(.*)$/.exec(text);
	if (!match) return null;
	const [, before = '', inside = '', after = ''] = match;
	const outer = read(before + after, era);
	return outer !== null && outer === read(inside + after, era) ? outer : null;
}

function readRange(text: string, era?: EraId): string | null {
	const ends = splitOutsideBrackets(text, '～') ?? splitOutsideBrackets(text, '-');
	if (!ends) return null;
	const [start, end] = ends;
	const from = read(completeStart(start, end), era);
	const isWestern = /^\d{4}/.test(start);
	const to = read(completeEnd(start, end), isWestern ? undefined : era);
	return from && to ? (parsePeriod(`${from}/${to}`)?.id ?? null) : null;
}

/** The two sides of the only such sign that stands outside brackets. */
function splitOutsideBrackets(text: string, sign: string): [string, string] | null {
	let depth = 0;
	let place = -1;
	for (const [index, letter] of Array.from(text).entries()) {
		if (letter === '(') depth += 1;
		if (letter === ')') depth -= 1;
		if (letter !== sign || depth !== 0) continue;
		if (place >= 0) return null;
		place = index;
	}
	const letters = Array.from(text);
	return place < 0 ? null : [letters.slice(0, place).join(''), letters.slice(place + 1).join('')];
}

/** 平成13～21年度: the start takes the unit of the end. */
function completeStart(start: string, end: string): string {
	const unit = unitAfterFirstNumber.exec(end)?.[1] ?? '';
	return /\d$/.test(start) && !/[./]/.test(start) ? start + unit : start;
}

/** 平成25年11月～27年7月, 令和2年4月～12月, H27.4.1～9.30: the end takes what it leaves out. */
function completeEnd(start: string, end: string): string {
	if (absoluteYear.test(end)) return end;
	const [year = '', era = ''] = yearAtStart.exec(start) ?? [];
	if (/^[\d./]+$/.test(end)) {
		const startParts = start.slice(year.length).split(/[./]/).length;
		const missing = startParts - end.split(/[./]/).length;
		if (missing <= 0) return era + end;
		const sign = start.includes('/') ? '/' : '.';
		return [...start.split(/[./]/).slice(0, missing), end].join(sign);
	}
	if (/^\d{1,2}月/.test(end)) return `${year}年${end}`;
	if (/^\d{1,2}日/.test(end)) return start.replace(/月.*$/, '月') + end;
	if (/^\d/.test(end)) return era + end;
	return year + (start.slice(year.length).match(/^年度?/)?.[0] ?? '') + end;
}
