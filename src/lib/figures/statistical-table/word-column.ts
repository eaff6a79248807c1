import type { Period } from '#lib/domain/period.ts';
import { englishEraYear } from '#lib/format/era-text.ts';
import { formatPeriod, type YearStyle } from '#lib/format/format-period.ts';
import type { Locale } from '#lib/messages/index.ts';

/**
 * Words the head of a column: a list of texts for each head line, era and western in Japanese, western
 * and era in English; the texts of one line stand below each other, so that columns stay narrow.
 */
export function wordColumn(period: Period, years: YearStyle, locale: Locale): string[][] {
	if (locale === 'en') {
		const western = englishWestern(period);
		const era = englishEra(period);
		if (years === 'both') return [western, era];
		if (years === 'letter') return [[formatPeriod(period, { locale, years, length: 'long' })]];
		return [years === 'era' && era.length > 0 ? era : western];
	}
	const era = split(formatPeriod(period, { locale, years: 'era', length: 'long' }));
	if (years === 'era') return [era];
	if (years === 'both') return [era, [westernYears(period)]];
	return [split(formatPeriod(period, { locale, years, length: 'long' }))];
}

/** 平成31年・令和元年 → 平成31年・ / 令和元年; 平成28年度上半期 → 平成28年度 / 上半期. */
function split(text: string): string[] {
	return text.split(/(?<=[・～])|(?<=年度|年(?!度))(?![・～])/).filter((part) => part !== '');
}

/** The year alone, below an era line that already says the half, month or day. */
function westernYears(period: Period): string {
	if (!period.from || !period.to) return String(period.year);
	return `${period.from.year}–${period.to.year}`;
}

function englishWestern(period: Period): string[] {
	const text = formatPeriod(period, { locale: 'en', years: 'western', length: 'long' });
	if (period.from && period.to)
		return text.split(/(?<= to) /).map((part) => shortHalf(part).replace(/^(.*) to$/, '$1 –'));
	if (period.kind === 'year' || period.kind === 'fiscal-year') return [text];
	return shortHalf(text).split(/ (?=\S*\d{4}$)/);
}

function shortHalf(text: string): string {
	return text.replace(/^first half of /, 'H1 ').replace(/^second half of /, 'H2 ');
}

function englishEra(period: Period): string[] {
	const eras = englishEraYear(period);
	return eras === '' ? [] : eras.split(/(?<= \/) /);
}
