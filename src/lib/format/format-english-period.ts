import type { Period } from '#lib/domain/period.ts';
import { englishEraYear, shortEraYear } from './era-text.ts';
import type { YearStyle } from './era-text.ts';
import { monthName } from './month-name.ts';

/**
 * A period in long English: `FY2023`, `first half of 2016`, `Q1 2016`, `31 March 2016`, `November
 * 2013 to July 2015`; with `both`, the era year follows once: `April 2015 (Heisei 27)`.
 */
export function formatEnglishPeriod(period: Period, years: YearStyle): string {
	if (years === 'era') return write(period, (term) => eraYear(term, englishEraYear(term)));
	if (years === 'letter') return write(period, (term) => eraYear(term, shortEraYear(term)));
	const western = write(period, westernYear);
	const { from, to } = period;
	const eras = from && to ? [englishEraYear(from), englishEraYear(to)] : [englishEraYear(period)];
	if (years === 'western' || eras.includes('')) return western;
	return `${western} (${[...new Set(eras)].join(' to ')})`;
}

function write(period: Period, yearOf: (term: Period) => string): string {
	if (period.from && period.to) {
		return `${write(period.from, yearOf)} to ${write(period.to, yearOf)}`;
	}
	const { kind, slot } = period;
	const year = yearOf(period);
	switch (kind) {
		case 'half':
		case 'fiscal-half':
			return `${slot === 'H1' ? 'first' : 'second'} half of ${year}`;
		case 'quarter':
		case 'fiscal-quarter':
			return `${slot} ${year}`;
		case 'month':
			return `${monthName(slot)} ${year}`;
		case 'day':
			return `${Number(slot.slice(3))} ${monthName(slot.slice(0, 2))} ${year}`;
		default:
			return year;
	}
}

function westernYear(term: Period): string {
	return (term.kind.startsWith('fiscal') ? 'FY' : '') + String(term.year);
}

function eraYear(term: Period, year: string): string {
	if (!year) return westernYear(term);
	return (term.kind.startsWith('fiscal') ? 'FY ' : '') + year;
}
