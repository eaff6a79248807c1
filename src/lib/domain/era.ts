import type { Period } from './period.ts';

export const eraIds = ['meiji', 'taisho', 'showa', 'heisei', 'reiwa'] as const;
export type EraId = (typeof eraIds)[number];

/** A Japanese era (元号). */
export interface Era {
	id: EraId;
	ja: string;
	en: string;
	/** as in H27 */
	letter: string;
	/** first day, ISO 8601 */
	first: string;
	/** last day, ISO 8601; far ahead for the present era */
	last: string;
	/** the last year of the era that documents print */
	printedUntil: number;
}

/**
 * The eras in order. Days from the imperial ordinances: 大正 and 昭和 begin on the day the era
 * before them ends, 平成 and 令和 on the day after. 平成 is read for five years past its end,
 * because documents written before the change print 平成32年度 and later and stay valid (申合せ of
 * 1 April 2019, 改元に伴う元号による年表示の取扱いについて, 2); 昭和, 大正 and 明治 are not.
 */
export const eras: readonly Era[] = [
	era('meiji', '明治', 'Meiji', 'M', '1868-01-25', '1912-07-30', 45),
	era('taisho', '大正', 'Taisho', 'T', '1912-07-30', '1926-12-25', 15),
	era('showa', '昭和', 'Showa', 'S', '1926-12-25', '1989-01-07', 64),
	era('heisei', '平成', 'Heisei', 'H', '1989-01-08', '2019-04-30', 31 + 5),
	era('reiwa', '令和', 'Reiwa', 'R', '2019-05-01', '9999-12-31', 99)
];

/** Until the end of 1872 months and days are those of the lunar calendar, which is not read here. */
export const gregorianSince = '1873-01-01';

/** A year as counted in an era: 令和5. */
export interface EraYear {
	era: Era;
	number: number;
}

function era(
	id: EraId,
	ja: string,
	en: string,
	letter: string,
	first: string,
	last: string,
	printedUntil: number
): Era {
	return { id, ja, en, letter, first, last, printedUntil };
}

/** The calendar year (or starting year) of a year of an era, or null where documents print none. */
export function yearOfEra(inEra: Era, number: number): number | null {
	if (!Number.isInteger(number) || number < 1 || number > inEra.printedUntil) return null;
	return Number(inEra.first.slice(0, 4)) + number - 1;
}

/**
 * How a period's year is counted in eras: two where the era changes within the period (2019,
 * 2019-H1), else one by its days (2019-04 平成31, 2019-05 令和1). A fiscal year and its parts bear the
 * era of 31 December: FY2019 is 令和元年度 as a whole, as the same 申合せ has it for budgets.
 * Empty for ranges and for days and months of the lunar calendar.
 */
export function eraYearsOf(period: Period): EraYear[] {
	if (period.kind === 'range') return [];
	const hasMonths = period.kind !== 'year' && period.kind !== 'fiscal-year';
	if (hasMonths && period.first < gregorianSince) return [];
	const isFiscal = period.kind.startsWith('fiscal');
	const yearEnd = `${period.year}-12-31`;
	const first = eraOn(isFiscal ? yearEnd : period.first);
	const last = eraOn(isFiscal ? yearEnd : period.last);
	return eras
		.filter((each) => each === first || each === last)
		.map((each) => ({
			era: each,
			number: period.year - Number(each.first.slice(0, 4)) + 1
		}));
}

function eraOn(day: string): Era | undefined {
	return eras.findLast((each) => each.first <= day);
}
