import { eraYearsOf } from '#lib/domain/era.ts';
import type { EraYear } from '#lib/domain/era.ts';
import type { Period } from '#lib/domain/period.ts';

/**
 * Which count of years to write; in short texts `both` is the one usual in the language. `letter` is
 * the era by its letter, R5年, in long texts too.
 */
export type YearStyle = 'both' | 'era' | 'western' | 'letter';

/**
 * The year of a term in eras: 令和5年, 平成31年・令和元年; `unit` (年, 年度) follows the last number.
 * Empty where the period has no era year.
 */
export function japaneseEraYear(period: Period, unit: '年' | '年度'): string {
	const years = eraYearsOf(period).map(
		({ era, number }) => era.ja + (number === 1 ? '元' : String(number))
	);
	return years.length === 0 ? '' : years.join('年・') + unit;
}

/** The year of a term in eras in English: `Reiwa 5`, `Heisei 31 / Reiwa 1`; or empty. */
export function englishEraYear(period: Period): string {
	return joinYears(period, ' / ', ({ era, number }) => `${era.en} ${number}`);
}

/** The year of a term in eras for axes, in both languages: `R5`, `H31/R1`; or empty. */
export function shortEraYear(period: Period): string {
	return joinYears(period, '/', ({ era, number }) => era.letter + String(number));
}

function joinYears(period: Period, sign: string, write: (year: EraYear) => string): string {
	return eraYearsOf(period).map(write).join(sign);
}
